import Wording

extension Shape {
  /// The shapes that only the folder of a site has; a schema of its own says the same.
  package static let ofSites: [Shape] = [
    .overlay, .site, .change, .factChange, .causeChange, .stepChange, .listChange,
  ]

  /// The sections of a site's folder.
  static let overlay = Shape(
    "overlay", PlaybookThings.overlay,
    [.optional("site"), .optional("change")]
      + playbook.keys.filter { !["playbook", "kinds"].contains($0.name) })

  static let site = Shape(
    "site", PlaybookThings.site,
    [.required("id"), .required("format", oneOf: ["1"]), .required("extends")])

  /// What of the playbook a site may change at all.
  static let change = Shape(
    "change", PlaybookThings.change,
    [.optional("facts"), .optional("causes"), .optional("steps"), .optional("lists")])

  static let factChange = Shape(
    "fact-change", PlaybookThings.factChange, [.optional("find-out"), .optional("said-as")])

  static let causeChange = Shape(
    "cause-change", PlaybookThings.causeChange, [.optional("explain"), .optional("recover")])

  static let stepChange = Shape(
    "step-change", PlaybookThings.stepChange,
    [
      .optional("do"), .optional("expect"), .optional("warning"), .optional("run"),
      .optional("run-first"), .optional("needs"), .optional("when"), .optional("after"),
    ])

  static let listChange = Shape(
    "list-change", PlaybookThings.listChange, [.required("entries")])
}
