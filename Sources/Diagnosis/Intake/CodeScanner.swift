/// Finds codes in a text from left to right, each spelling by a rule of its own.
struct CodeScanner {
  struct Found {
    let code: ErrorCode
    let range: Range<Int>
  }

  private let scalars: [Unicode.Scalar]
  private let known: KnownCodes
  /// Whether the text is nothing but a code, so that a bare number can mean nothing else.
  private let isWholeInput: Bool
  private var position = 0

  init(_ scalars: [Unicode.Scalar], known: KnownCodes, isWholeInput: Bool) {
    self.scalars = scalars
    self.known = known
    self.isWholeInput = isWholeInput
  }

  /// The next code; nil when there is none left.
  mutating func scan() -> Found? {
    while position < scalars.count {
      if let found = code(at: position) {
        position = found.range.upperBound
        return found
      }
      position = endOfWord(at: position)
    }
    return nil
  }

  private func code(at start: Int) -> Found? {
    guard !continuesWord(at: start) else { return nil }
    if scalar(start) == "%", scalar(start + 1) == "%" { return message(at: start) }
    if scalar(start) == "0", let x = scalar(start + 1), CodeSpelling.isX(x) {
      return prefixed(at: start)
    }
    if let sign = scalar(start), CodeSpelling.isMinus(sign) { return signed(at: start) }
    return unsigned(at: start) ?? bare(at: start)
  }

  /// The form `%%2147943624`, in which event logs refer to a message; small numbers too.
  private func message(at start: Int) -> Found? {
    let isSigned = scalar(start + 2).map(CodeSpelling.isMinus) == true
    guard let run = decimals(at: start + (isSigned ? 3 : 2)) else { return nil }
    let code =
      isSigned ? Self.code(negative: run.value) : Self.code(unsigned: run.value, small: known)
    return code.map { Found(code: $0, range: start..<run.end) }
  }

  /// The form `0x8000FFFF`; also a small number, or one that was widened to 64 bits.
  private func prefixed(at start: Int) -> Found? {
    var value: UInt64 = 0
    var digits = 0
    var end = start + 2
    while digits < 17 {
      if let next = scalar(end), let digit = CodeSpelling.hexadecimal(next) {
        value = value << 4 | digit
        digits += 1
        end += 1
      } else if digits < 8, let next = afterBreak(at: end), wrappedDigits(at: next) == 8 - digits {
        end = next
      } else {
        break
      }
    }
    guard endsWord(at: end), digits >= 1 else { return nil }
    let isWidened = digits == 16 && value >> 32 == 0xFFFF_FFFF
    if digits == 8 || isWidened {
      let code = ErrorCode(UInt32(truncatingIfNeeded: value))
      return Found(code: known.code(small: code.value) ?? code, range: start..<end)
    }
    guard digits < 8, let code = known.code(small: UInt32(value)) else { return nil }
    return Found(code: code, range: start..<end)
  }

  private func signed(at start: Int) -> Found? {
    guard let run = decimals(at: start + 1), let code = Self.code(negative: run.value),
      isWholeInput || known.areAkin(to: code)
    else { return nil }
    return Found(code: code, range: start..<run.end)
  }

  private func unsigned(at start: Int) -> Found? {
    guard let run = decimals(at: start) else { return nil }
    if let code = announced(run.value, at: start) {
      return Found(code: code, range: start..<run.end)
    }
    let code = Self.code(unsigned: run.value, small: isWholeInput ? known : nil)
    guard let code, isWholeInput || known.areAkin(to: code) else { return nil }
    return Found(code: code, range: start..<run.end)
  }

  /// A small number in the middle of a text: only one that the playbook explains, and only where
  /// the words before it say what it is.
  private func announced(_ value: UInt64, at start: Int) -> ErrorCode? {
    guard !isWholeInput, let number = UInt16(exactly: value) else { return nil }
    let code = ErrorCode(small: number)
    guard known.codes.contains(code), AnnouncedNumber.isAnnounced(at: start, in: scalars) else {
      return nil
    }
    return code
  }

  /// Eight hexadecimal digits without `0x`, but not the first part of a longer identifier.
  private func bare(at start: Int) -> Found? {
    let digits = (start..<start + 8).map { scalar($0).flatMap(CodeSpelling.hexadecimal) }
    guard let first = digits[0], first == 8 || first == 0xC, endsWord(at: start + 8) else {
      return nil
    }
    let joins = [scalar(start - 1), scalar(start + 8)].contains("-")
    var value: UInt64 = 0
    for digit in digits {
      guard let digit else { return nil }
      value = value << 4 | digit
    }
    let code = ErrorCode(UInt32(truncatingIfNeeded: value))
    guard isWholeInput || (!joins && known.areAkin(to: code)) else { return nil }
    return Found(code: code, range: start..<start + 8)
  }

  /// A run of at most ten decimal digits that is a word of its own; a number of ten digits may
  /// have been broken at the end of a line.
  private func decimals(at start: Int) -> (value: UInt64, end: Int)? {
    var value: UInt64 = 0
    var digits = 0
    var end = start
    while digits < 11 {
      if let next = scalar(end), CodeSpelling.isDecimal(next) {
        value = value * 10 + UInt64(next.value - 0x30)
        digits += 1
        end += 1
      } else if digits > 0, digits < 10, let next = afterBreak(at: end),
        wrappedDigits(at: next) == 10 - digits
      {
        end = next
      } else {
        break
      }
    }
    guard digits > 0, digits < 11, endsWord(at: end) else { return nil }
    return (value, end)
  }

  private static func code(unsigned value: UInt64, small known: KnownCodes?) -> ErrorCode? {
    guard let value = UInt32(exactly: value) else { return nil }
    if value >= 0x8000_0000 { return ErrorCode(value) }
    return known?.code(small: value)
  }

  private static func code(negative value: UInt64) -> ErrorCode? {
    // A small negative number is an exit status, not a code.
    guard value > 0xFFFF, value <= 0x8000_0000 else { return nil }
    return ErrorCode(UInt32(truncatingIfNeeded: 0 &- value))
  }
}

extension CodeScanner {
  private func scalar(_ position: Int) -> Unicode.Scalar? {
    scalars.indices.contains(position) ? scalars[position] : nil
  }

  private func continuesWord(at position: Int) -> Bool {
    guard let before = scalar(position - 1), let here = scalar(position) else { return false }
    return CodeSpelling.isWordlike(before) && CodeSpelling.isWordlike(here)
  }

  private func endsWord(at position: Int) -> Bool {
    scalar(position).map { !CodeSpelling.isWordlike($0) } ?? true
  }

  private func endOfWord(at start: Int) -> Int {
    var end = start + 1
    while continuesWord(at: end) { end += 1 }
    return end
  }

  /// Where the next line begins, when the line ends here.
  private func afterBreak(at position: Int) -> Int? {
    guard let here = scalar(position), CodeSpelling.isLineBreak(here) else { return nil }
    var next = position
    while let scalar = scalar(next), scalar.properties.isWhitespace { next += 1 }
    return next
  }

  /// How many hexadecimal digits stand here, when they are a word of their own.
  private func wrappedDigits(at start: Int) -> Int? {
    var end = start
    while let next = scalar(end), CodeSpelling.hexadecimal(next) != nil, end < start + 9 {
      end += 1
    }
    return endsWord(at: end) ? end - start : nil
  }
}
