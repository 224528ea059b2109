import Glibc

/// A file of lines of fields between tabs, as bytes.
struct InputLines {
  private let bytes: [UInt8]

  init(_ path: String) {
    guard let file = fopen(path, "rb") else {
      print("cannot read \(path)")
      exit(66)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    fseek(file, 0, SEEK_END)
    let size = ftell(file)
    rewind(file)
    bytes.reserveCapacity(size)
    var chunk = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count <= 0 { break }
      bytes += chunk[..<count]
    }
    self.bytes = bytes
  }

  /// The fields of every line, as texts.
  var fields: [[String]] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Hands over all bytes at once.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    bytes.withUnsafeBytes(body)
  }
}

/// Milliseconds of a clock that only runs forward.
func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// The most memory that the process has held, in KiB.
func peakMemory() -> Int {
  var usage = rusage()
  getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
  return Int(usage.ru_maxrss)
}
