import Diagnosis
import Playbooks
import Wording

/// What lies on top of an incident's screen until it is answered or put away.
enum Overlay: Sendable {
  /// The keys of the screen below.
  case help([Hint], scroll: Int)
  case why(WhyPages, scroll: Int)
  case causes(CauseList)
  case timeline(TimelineList)
  case answers(selection: Int)
  case outcome(OutcomeForm)
  case closing(ClosingForm)
  case names(NamesForm)
  case text(TextForm)
  case notes(NotesForm)
  case confirm(ConfirmForm)
  case again(AgainForm)
  case takeBack(TakeBackForm)
  case file(FileForm)
  case proposals(ProposalForm)
  case difference(Difference, scroll: Int)
  case message(Text)
  case map(TreeMap)
  case trialEnd(TrialEnd)
  case phone(PhoneReading)

  /// Whether it is only read, and keeps its own place in what is scrolled.
  var isOnlyRead: Bool {
    switch self {
    case .help, .why, .difference, .causes, .timeline, .map: true
    case .answers, .outcome, .closing, .names, .text, .notes, .confirm, .again, .proposals,
      .message, .trialEnd, .phone, .takeBack, .file:
      false
    }
  }

  /// Whether the page keys move the selection rather than the text.
  var pagesRows: Bool {
    if case .answers = self { true } else { false }
  }

  /// How far a text that is only read is scrolled; nil for what is not.
  var textScroll: Int? {
    switch self {
    case .help(_, let scroll), .why(_, let scroll), .difference(_, let scroll): scroll
    case .causes(let list): list.reading?.scroll
    case .timeline(let list): list.reading
    case .map(let map): map.scroll
    case .answers, .outcome, .closing, .names, .text, .notes, .confirm, .again,
      .proposals, .message, .trialEnd, .phone, .takeBack, .file:
      nil
    }
  }

  /// Scrolls a text that is only read to a place.
  mutating func scroll(to place: Int) {
    switch self {
    case .help(let hints, _): self = .help(hints, scroll: place)
    case .why(let pages, _): self = .why(pages, scroll: place)
    case .difference(let difference, _): self = .difference(difference, scroll: place)
    case .causes(var list):
      list.reading?.scroll = place
      self = .causes(list)
    case .timeline(var list):
      list.reading = place
      self = .timeline(list)
    case .map(var map):
      map.scroll = place
      self = .map(map)
    case .answers, .outcome, .closing, .names, .text, .notes, .confirm, .again,
      .proposals, .message, .trialEnd, .phone, .takeBack, .file:
      break
    }
  }

  mutating func take(
    _ input: Input, _ incident: Incident
  ) -> OverlayStep {
    switch self {
    case .help(let hints, let scroll):
      return scrolled(input, scroll, page: incident.page) { .help(hints, scroll: $0) }
    case .why(var pages, let scroll):
      if let turn = WhyPages.turn(by: input) {
        pages.turn(turn, incident)
        self = .why(pages, scroll: 0)
        return .stay
      }
      return scrolled(input, scroll, page: incident.page) { .why(pages, scroll: $0) }
    case .difference(let difference, let scroll):
      return scrolled(input, scroll, page: incident.page) { .difference(difference, scroll: $0) }
    case .message: return .close
    case .answers(let selection):
      var list = AnswerList(incident, selection: selection)
      let step = list.take(input, page: incident.page)
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
      let step = form.take(input)
      self = .text(form)
      return step
    case .causes(var list):
      let step = list.take(input, incident)
      self = .causes(list)
      return step
    case .timeline(var list):
      let step = list.take(input, page: incident.page)
      self = .timeline(list)
      return step
    case .notes(var form):
      let step = form.take(input)
      self = .notes(form)
      return step
    case .confirm(var form):
      let step = form.take(input)
      self = .confirm(form)
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
    case .trialEnd(var end):
      let step = end.take(input)
      self = .trialEnd(end)
      return step
    case .map(var map):
      let step = map.take(input, incident)
      self = .map(map)
      return step
    case .phone(var reading):
      let step = reading.take(input, incident)
      self = .phone(reading)
      return step
    }
  }

  /// Moves a text that is only read; every other key puts it away.
  private mutating func scrolled(
    _ input: Input, _ scroll: Int, page: Int, _ moved: (Int) -> Self
  ) -> OverlayStep {
    guard case .key(let key) = input else { return .stay }
    guard let place = Command.from(key)?.scrolled(scroll, page: page) else { return .close }
    self = moved(place)
    return .stay
  }
}
