import Glibc

/// The bytes of a file, read in one go.
struct InputFile {
  let bytes: [UInt8]

  init(_ path: String) {
    let file = open(path, O_RDONLY)
    if file < 0 { stop("cannot read \(path)") }
    defer { close(file) }
    let size = Int(lseek(file, 0, SEEK_END))
    lseek(file, 0, SEEK_SET)
    bytes = Array(unsafeUninitializedCapacity: max(0, size)) { buffer, count in
      while count < size {
        let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got <= 0 { break }
        count += got
      }
    }
  }

  /// The fields of every line, between tabs, as texts.
  var fields: [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// Bytes that somebody else holds, and from which lines and fields are taken one after the other.
struct ByteCursor {
  private(set) var rest: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }

  /// Everything up to a byte, which is passed over, or up to the end; nil at the end.
  @inline(__always)
  mutating func next(before byte: UInt8) -> UnsafeRawBufferPointer? {
    guard let start = rest.baseAddress, !rest.isEmpty else { return nil }
    let count = memchr(start, Int32(byte), rest.count).map { UnsafeRawPointer($0) - start }
    let length = count ?? rest.count
    let next = min(length + 1, rest.count)
    rest = UnsafeRawBufferPointer(start: start + next, count: rest.count - next)
    return UnsafeRawBufferPointer(start: start, count: length)
  }
}

/// Ends with a message and the code for bad input.
func stop(_ message: String) -> Never {
  let line = Array("engine-bench: \(message)\n".utf8)
  _ = write(STDERR_FILENO, line, line.count)
  exit(66)
}
