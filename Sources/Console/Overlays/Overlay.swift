import Diagnosis
import Playbooks
import Wording

/// What lies on top of an incident's screen until it is answered or put away.
enum Overlay: Sendable {
  /// The keys of the screen below.
  case help([Hint], scroll: Int)
  case why(WhyPages, scroll: Int)
  case answers(selection: Int)
  case outcome(OutcomeForm)
  case closing(ClosingForm)
  case names(NamesForm)
  case text(TextForm)
  case again(AgainForm)
  case takeBack(TakeBackForm)
  case file(FileForm)
  case proposals(ProposalForm)
  case difference(Difference, scroll: Int)
  case message(Text)

  /// Whether it is only read, and keeps its own place in what is scrolled.
  var isOnlyRead: Bool {
    switch self {
    case .help, .why, .difference: true
    case .answers, .outcome, .closing, .names, .text, .again, .proposals, .message: false
    case .takeBack, .file: false
    }
  }

  mutating func take(
    _ input: Input, _ incident: Incident
  ) -> OverlayStep {
    switch self {
    case .help(let hints, let scroll):
      return scrolled(input, scroll) { .help(hints, scroll: $0) }
    case .why(var pages, let scroll):
      if let turn = WhyPages.turn(by: input) {
        pages.turn(turn, incident)
        self = .why(pages, scroll: 0)
        return .stay
      }
      return scrolled(input, scroll) { .why(pages, scroll: $0) }
    case .difference(let difference, let scroll):
      return scrolled(input, scroll) { .difference(difference, scroll: $0) }
    case .message: return .close
    case .answers(let selection):
      var list = AnswerList(incident, selection: selection)
      let step = list.take(input)
      self = .answers(selection: list.selection)
      return step
    case .outcome(var form):
      let step = form.take(input)
      self = .outcome(form)
      return step
    case .closing(var form):
      let step = form.take(input)
      self = .closing(form)
      return step
    case .names(var form):
      let step = form.take(input)
      self = .names(form)
      return step
    case .text(var form):
      let step = form.take(input, incident)
      self = .text(form)
      return step
    case .again(var form):
      let step = form.take(input)
      self = .again(form)
      return step
    case .takeBack(var form):
      let step = form.take(input)
      self = .takeBack(form)
      return step
    case .file(var form):
      let step = form.take(input)
      self = .file(form)
      return step
    case .proposals(var form):
      let step = form.take(input, incident)
      self = .proposals(form)
      return step
    }
  }

  /// Moves a text that is only read; every other key puts it away.
  private mutating func scrolled(
    _ input: Input, _ scroll: Int, _ moved: (Int) -> Self
  ) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    switch Command.from(key) {
    case .down: self = moved(scroll + 1)
    case .up: self = moved(max(0, scroll - 1))
    case .pageDown: self = moved(scroll + 10)
    case .pageUp: self = moved(max(0, scroll - 10))
    default: return .close
    }
    return .stay
  }
}
