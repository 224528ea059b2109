import Diagnosis

/// What stands before a row in a picture; each shape is told from the others without a colour.
enum GraphSymbol {
  case checkedSquare
  case diamond
  case triangle
  case openCircle
  case openDiamond
  case dot
  case struckCircle

  static func of(_ standing: Standing, isBranch: Bool) -> Self {
    switch standing {
    case .answered: .checkedSquare
    case .entered: .diamond
    case .asked: .triangle
    case .ahead: isBranch ? .openDiamond : .openCircle
    case .passedOver: .dot
    case .ruledOut: .struckCircle
    }
  }

  /// The shape around a point.
  func shape(_ x: Int, _ y: Int) -> String {
    let open = "fill=\"#fff\" stroke=\"#000\""
    switch self {
    case .checkedSquare:
      return "<path d=\"M\(x - 6) \(y - 6)h12v12h-12z\"/>"
        + "<path d=\"M\(x - 3) \(y)l2 3l4 -6\" fill=\"none\" stroke=\"#fff\" stroke-width=\"2\"/>"
    case .diamond: return "<path d=\"M\(x) \(y - 7)l7 7l-7 7l-7 -7z\"/>"
    case .openDiamond: return "<path d=\"M\(x) \(y - 7)l7 7l-7 7l-7 -7z\" \(open)/>"
    case .triangle: return "<path d=\"M\(x - 5) \(y - 7)l12 7l-12 7z\"/>"
    case .openCircle: return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\" \(open)/>"
    case .dot: return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"2\"/>"
    case .struckCircle:
      return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"5\" \(open)/>"
        + "<path d=\"M\(x - 4) \(y + 4)l8 -8\" stroke=\"#000\"/>"
    }
  }
}
