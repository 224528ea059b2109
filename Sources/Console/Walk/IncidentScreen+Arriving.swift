import Diagnosis
import Playbooks
import Wording

extension IncidentScreen {
  /// Where somebody was before the search led elsewhere; what was half typed is kept with it.
  struct Origin: Sendable {
    let foothold: Foothold
    let overlay: Overlay?
    /// Whether it led to something that lies on top, so that putting that away leads back.
    let ledToOverlay: Bool
  }

  /// Shows the question about a fact, with one of its values selected; false when there is none.
  mutating func arrive(at fact: Identifier<Fact>, selecting value: String? = nil) -> Bool {
    let situation = diagnosis.situation
    let asked = incident.question?.entity ?? diagnosis.subjects.walked.first ?? .incident
    let lowest = diagnosis.subjects.all.first ?? .incident
    let address =
      situation.address(of: fact, from: asked)
      ?? situation.address(of: fact, from: lowest)
    guard pane != .end, let address, let new = makeForm(address, isRevision: true) else {
      return false
    }
    let origin = lookAway(ledToOverlay: false)
    if form?.address != address { form = new }
    if let value { form?.select(value) }
    pane = .question
    remember(origin)
    return true
  }

  /// Selects a step in the plan; false when it is not there.
  mutating func arrive(at step: Identifier<Step>) -> Bool {
    let steps = diagnosis.plan.steps
    let places = steps.indices.filter { steps[$0].address.step == step }
    guard pane != .end, let first = places.first else { return false }
    let origin = lookAway(ledToOverlay: false)
    pane = .plan
    planSelection = places.first { steps[$0].state == .open } ?? first
    remember(origin)
    return true
  }

  /// Shows how a cause stands; false when it has no verdict.
  mutating func arrive(at cause: Identifier<Cause>) -> Bool {
    let verdicts = Explanation(session, diagnosis).inOrder
    guard let position = verdicts.firstIndex(where: { $0.cause == cause }) else { return false }
    var pages = WhyPages(incident)
    pages.turn(position + 1, incident)
    if case .why(let shown, _) = overlay, shown.page == pages.page { return true }
    let origin = lookAway(ledToOverlay: true)
    overlay = .why(pages, scroll: 0)
    remember(origin)
    return true
  }

  /// Goes back to where the search led away; false when it did not.
  mutating func comeBack(fromOverlay: Bool) -> Bool {
    guard let origin = origins.last, !fromOverlay || origin.ledToOverlay else { return false }
    origins.removeLast()
    foothold = origin.foothold
    overlay = origin.overlay
    return true
  }

  /// Leaves the screen as it is without what lies on top, and says where that was.
  private mutating func lookAway(ledToOverlay: Bool) -> Origin {
    defer {
      overlay = nil
      scroll = 0
      stepScroll = nil
    }
    return Origin(foothold: foothold, overlay: overlay, ledToOverlay: ledToOverlay)
  }

  /// Keeps the way back, if the search led anywhere.
  private mutating func remember(_ origin: Origin) {
    if overlay == nil, origin.overlay == nil, origin.foothold.seen == foothold.seen { return }
    origins.append(origin)
    // Nobody remembers the way back further than this.
    if origins.count > 3 { origins.removeFirst() }
  }
}
