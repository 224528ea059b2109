import Glibc

/// Milliseconds of a clock that only runs forward.
func milliseconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
}

/// The most memory that the process has held, in KiB.
///
/// What the system calls `ru_maxrss` begins with the memory of whoever started the process.
func peakMemory() -> Int { memory("VmHWM:") }

/// The memory that the process holds now, in KiB.
func memory() -> Int { memory("VmRSS:") }

private func memory(_ name: String) -> Int {
  guard let file = fopen("/proc/self/status", "r") else { return 0 }
  defer { fclose(file) }
  var line = [CChar](repeating: 0, count: 256)
  while fgets(&line, 256, file) != nil {
    let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    let words = String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: { $0 == " " || $0 == "\t" })
    if words.count > 1, words[0] == name { return Int(words[1]) ?? 0 }
  }
  return 0
}

extension Array where Element == Double {
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

/// One line of JSON from names and values that are JSON already.
func report(_ fields: [(name: String, value: String)]) {
  print("{" + fields.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}")
}
