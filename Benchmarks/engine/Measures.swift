import Glibc

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

/// The memory that the process holds now, in KiB.
func memory() -> Int {
  var pages = 0
  if let file = fopen("/proc/self/statm", "r") {
    var line = [CChar](repeating: 0, count: 128)
    if fgets(&line, 128, file) != nil {
      let text = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      pages = text.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    }
    fclose(file)
  }
  return pages * 4
}

extension Array where Element == Double {
  var median: Double { isEmpty ? 0 : sorted()[count / 2] }
}

/// One line of JSON from names and values that are JSON already.
func report(_ fields: [(name: String, value: String)]) {
  print("{" + fields.map { "\"\($0.name)\": \($0.value)" }.joined(separator: ", ") + "}")
}
