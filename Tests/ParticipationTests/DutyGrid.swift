import Participation

/// Which duty opens at which kind of meeting and age, read from a table that people can read too.
///
/// A row that begins with a kind of meeting gives the ages of the columns; the rows below it give a
/// duty and a mark under each age. A row that fits none of this is refused.
struct DutyGrid {
  enum Mark: String {
    case opens = "x"
    case closed = "."
    /// Opens only on a child protection plan.
    case onPlan = "plan"
    /// Opens only where there is no child protection plan.
    case offPlan = "else"
    /// Opens only if the child lives with whom it is towards.
    case atHome = "home"
  }

  struct Unreadable: Error { let row: String }

  private(set) var kinds: [MeetingKind: [DutyID: [Int: Mark]]] = [:]

  init(_ text: String) throws(Unreadable) {
    var kind: MeetingKind?
    var ages: [Int] = []
    for row in text.split(separator: "\n") {
      let cells = row.split(separator: " ").map(String.init)
      let rest = cells.dropFirst()
      if let next = cells.first.flatMap(MeetingKind.init(rawValue:)) {
        kind = next
        ages = rest.compactMap { Int($0) }
        guard ages.count == rest.count, kinds[next] == nil else {
          throw Unreadable(row: String(row))
        }
        kinds[next] = [:]
      } else {
        let marks = rest.compactMap(Mark.init(rawValue:))
        guard let kind, let duty = cells.first.flatMap(DutyID.init(rawValue:)),
          marks.count == rest.count, marks.count == ages.count, kinds[kind]?[duty] == nil
        else { throw Unreadable(row: String(row)) }
        kinds[kind]?[duty] = Dictionary(uniqueKeysWithValues: zip(ages, marks))
      }
    }
  }

  /// The duties that open, or nil where the table has no such kind or age.
  func duties(at kind: MeetingKind, age: Int, onPlan: Bool) -> Set<DutyID>? {
    guard let rows = kinds[kind], rows.values.allSatisfy({ $0[age] != nil }) else { return nil }
    let open = rows.filter { _, marks in
      switch marks[age] {
      case .opens?, .atHome?: true
      case .onPlan?: onPlan
      case .offPlan?: !onPlan
      case .closed?, nil: false
      }
    }
    return Set(open.keys)
  }

  /// What has to be so before a duty is owed, where the kind and age say it and not the duty.
  func condition(of duty: DutyID, at kind: MeetingKind, age: Int) -> String? {
    kinds[kind]?[duty]?[age] == .atHome ? "the child lives with them" : nil
  }
}
