/// A Boolean function of what may be said in an incident; two that are equal are the same one.
///
/// It means something only together with the `FormulaStore` that made it.
struct Formula: Hashable, Sendable {
  let index: Int32

  static let no = Formula(index: 0)
  static let yes = Formula(index: 1)

  init(index: Int32) {
    self.index = index
  }

  init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  var isConstant: Bool { index < 2 }
}
