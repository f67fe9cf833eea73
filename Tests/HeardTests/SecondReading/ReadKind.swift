/// A row of the table of meetings in section 3 of PROTOCOL.md, with what section 7 says of the kind.
struct ReadKind {
  enum Comes { case no, exception, opinions, offered, encouraged, decided }
  enum Code { case no, optional, required }

  /// Who may keep a parent out, and on which grounds.
  struct Exclusion {
    let decider: String?
    let grounds: [String]

    static let nobody = Exclusion(decider: nil, grounds: [])
    static let chairOnSixGrounds = Exclusion(
      decider: "chair",
      grounds: ["welfare", "behaviour", "child-asks", "contribution", "confidential", "conflict"])
    static let chairOnOneGround = Exclusion(decider: "chair", grounds: ["disrupt"])
    static let iro = Exclusion(
      decider: "iro", grounds: ["child-asks", "welfare", "behaviour", "other"])
  }

  let id: String
  var asked = false
  var comes = Comes.no
  /// Whether chair or IRO meets child and parents.
  var meets = false
  var invited = false
  var consulted = false
  var updated = false
  /// The working days before the meeting by which a report is shared.
  var report: Int?
  /// Decisions, record, sent.
  var written = false
  var code = Code.no
  var exclusion = Exclusion.nobody

  /// “Conference” is initial or review (section 4).
  var isConference: Bool { id == "initial-conference" || id == "review-conference" }
}

extension ReadKind {
  /// The children of a foster carer's review are those placed with the carer (section 7), so that each
  /// of them is asked. “Under 18” in the row of the pathway review stands in no cell: the threshold of adulthood has
  /// it for every kind.
  static let all: [ReadKind] = [
    ReadKind(id: "strategy-meeting"),
    ReadKind(
      id: "initial-conference", asked: true, comes: .exception, meets: true, invited: true,
      consulted: true, report: -2, written: true, code: .optional, exclusion: .chairOnSixGrounds),
    ReadKind(
      id: "review-conference", asked: true, comes: .opinions, meets: true, invited: true,
      consulted: true, updated: true, report: -5, written: true, code: .optional,
      exclusion: .chairOnSixGrounds),
    ReadKind(id: "core-group", asked: true, comes: .offered, invited: true),
    ReadKind(
      id: "child-in-need-review", asked: true, comes: .offered, meets: true, invited: true,
      consulted: true, updated: true, report: -3, written: true, code: .optional,
      exclusion: .chairOnOneGround),
    ReadKind(
      id: "looked-after-review", asked: true, comes: .encouraged, meets: true, invited: true,
      consulted: true, updated: true, report: -3, written: true, code: .required, exclusion: .iro),
    ReadKind(id: "short-breaks-panel", asked: true, comes: .encouraged, invited: true),
    ReadKind(
      id: "pathway-review", asked: true, comes: .offered, meets: true, invited: true,
      consulted: true, updated: true, report: -3, written: true, code: .optional),
    ReadKind(id: "foster-carer-review", asked: true),
    ReadKind(id: "other-meeting", comes: .offered, invited: true),
    ReadKind(id: "assessment", asked: true, consulted: true),
    ReadKind(id: "family-group-meeting", asked: true, comes: .decided, invited: true),
  ]
}
