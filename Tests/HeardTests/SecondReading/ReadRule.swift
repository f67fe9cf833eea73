/// A row of the table of duties in section 4 of PROTOCOL.md.
struct ReadRule {
  /// To whom a duty is owed, each.
  enum To { case nobody, parents, carers }

  /// What has to have happened before a duty is owed.
  enum Condition: String { case attended, wouldCome, viewsRecorded, livesWithThem }

  /// Whether a duty opens in a case.
  enum Opening: Equatable {
    case no, yes
    case onlyIf(Condition)

    init(_ isOpen: Bool) { self = isOpen ? .yes : .no }
  }

  enum Owner { case worker, leader, workerAndLeader, manager }

  /// In working days from the day of the meeting, the report's from the row of the kind, some from the
  /// day on which an assessment begins.
  enum Due { case days(Int), report, sinceBeginning(Int), unsaid }

  let id: String
  var to = To.nobody
  let due: Due
  /// The day on which it is begun, where one is given.
  var start: Int?
  var owner = Owner.worker
  /// The provisions of Camden's protocol that the row names.
  var cites: Set<String> = []
  let opens: @Sendable (DrawnCase) -> Opening
}

extension ReadRule {
  /// A row that opens without a condition. Of the provisions, written as in PROTOCOL.md without
  /// “CAM”, those of other sources are left out.
  static func row(
    _ id: String, _ due: Due, start: Int? = nil, to: To = .nobody, _ owner: Owner = .worker,
    _ cites: String..., opens: @escaping @Sendable (DrawnCase) -> Bool
  ) -> ReadRule {
    ReadRule(
      id: id, to: to, due: due, start: start, owner: owner, cites: Set(cites.map { "CAM " + $0 })
    ) { Opening(opens($0)) }
  }

  static let all = child + parents + family + carers + meeting + assessment
}

extension ReadRule.Due: ExpressibleByIntegerLiteral {
  init(integerLiteral days: Int) { self = .days(days) }
}
