/// Where in the list of incidents a person is: what a step in it goes out from.
package struct ListPlace: Sendable {
  let start: StartScreen
}

extension App {
  /// The place in the list; nil on every other screen, and while there is something to be read.
  ///
  /// Kept instead of the whole interface, of which a copy would make every change copy what it
  /// changes.
  package var place: ListPlace? {
    guard case .start(let start) = screen, notice == nil, palette == nil else { return nil }
    return ListPlace(start: start)
  }

  /// What the screen shows, at a size, where it is known what it showed before.
  ///
  /// It is the frame of `view(_:)`. A step in the list of incidents, of which people make many, is
  /// drawn without making the rest of the screen again.
  package func view(_ size: Size, after earlier: ListPlace?, showing frame: Frame) -> Frame {
    guard let before = earlier?.start, let start = place?.start, frame.size == size,
      start.isOneStep(from: before),
      size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows
    else { return view(size) }
    var moved = frame
    return start.drawStep(from: before, on: &moved) ? moved : view(size)
  }
}
