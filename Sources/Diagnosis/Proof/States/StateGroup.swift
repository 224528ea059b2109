/// Variables in a row that together say one thing, and what each of their values means in words.
struct StateGroup {
  let first: Int
  let bits: Int
  /// What is said for the values of the variables, the first of them being the lowest bit; values
  /// that are not here mean the same as one that is.
  let meanings: [Meaning]

  struct Meaning {
    let value: Int
    let said: [Statement]
    let cost: Int

    init(_ value: Int, _ said: [Statement]) {
      self.value = value
      self.said = said
      cost = said.reduce(0) { $0 + $1.cost }
    }
  }

  /// The values of the single variables.
  func assignment(_ value: Int) -> [Int: Bool] {
    (0..<bits).reduce(into: [:]) { $0[first + $1] = value >> $1 & 1 == 1 }
  }
}
