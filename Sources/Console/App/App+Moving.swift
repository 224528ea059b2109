extension App {
  /// What the screen shows, at a size, where it is known what it showed before.
  ///
  /// It is the frame of `view(_:)`. A step in the list of incidents, of which people make many, is
  /// drawn without making the rest of the screen again.
  package func view(_ size: Size, after earlier: App, showing frame: Frame) -> Frame {
    guard case .start(let start) = screen, case .start(let before) = earlier.screen,
      notice == nil, earlier.notice == nil, frame.size == size, start.isOneStep(from: before),
      size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows
    else { return view(size) }
    var moved = frame
    return start.drawStep(from: before, on: &moved, language, time) ? moved : view(size)
  }
}
