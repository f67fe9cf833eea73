import Canvas
import Participation

/// What a list shows of one child's part in one meeting, worked out once when it is loaded.
///
/// A class, since lists of many thousands are copied as they grow.
final class MeetingSummary: Sendable, Equatable {
  let row: MeetingRow
  /// The day on which it was worked out.
  private let today: CivilDate
  /// In which the finder looks: the child's names and the kind of meeting.
  let searched: FoldedName
  let asked: String
  let parents: String
  let ready: Ready
  /// The first duty that waits for this user.
  let next: Next?
  /// How many things wait for whoever leads the meeting.
  let leadersTasks: Int

  struct Next: Sendable, Equatable {
    let key: DutyKey
    let due: CivilDate
  }

  enum Ready: Sendable, Equatable {
    case ready, explained
    case gap(Int)
    /// In a word, where readiness is no question: cancelled, closed.
    case state(String)
  }

  init(_ row: MeetingRow, _ around: ScreenContext) {
    self.row = row
    today = around.today
    let kind = around.pack.kinds[row.outline.kind]?.name ?? ""
    searched = FoldedName("\(row.child.name) \(row.child.calledName) \(kind)")
    let list = try? around.planner.duties(of: row.outline)
    let duties = list?.duties ?? []
    asked = Self.asked(duties)
    parents = Self.parents(duties)
    let isOver = [.cancelled, .closed].contains(row.outline.state)
    if isOver || list == nil {
      ready = .state(row.outline.state.rawValue)
      next = nil
      leadersTasks = 0
      return
    }
    leadersTasks =
      around.planner.leadersTasks(of: row.outline, duties, today: around.today).count
    let owed = row.outline.wasHeld ? duties : duties.filter { $0.planned.phase != .after }
    let readiness = Readiness(of: owed, on: around.today)
    switch readiness.state {
    case .ready: ready = row.outline.state == .postponed ? .state("postponed") : .ready
    case .explained: ready = .explained
    case .gap: ready = .gap(readiness.gaps.count)
    }
    next = owed.filter { $0.isWaiting(for: around.user.role) }
      .min { ($0.planned.due) < ($1.planned.due) }
      .map { Next(key: $0.key, due: $0.planned.due) }
  }

  /// Whether it would be no other if it were worked out of a row on a day.
  func holds(_ row: MeetingRow, on day: CivilDate) -> Bool { today == day && self.row == row }

  static func == (left: MeetingSummary, right: MeetingSummary) -> Bool {
    left === right
      || left.row == right.row && left.asked == right.asked && left.parents == right.parents
        && left.ready == right.ready && left.next == right.next
        && left.leadersTasks == right.leadersTasks
  }

  private static func asked(_ duties: [Duty]) -> String {
    if let consult = duties.first(where: { $0.key.id == .childConsult }) {
      return word(consult.status, done: "asked", begun: "in part", toDo: "to ask")
    }
    if let observe = duties.first(where: { $0.key.id == .childObserve }) {
      return word(observe.status, done: "seen", begun: "in part", toDo: "to see")
    }
    return "–"
  }

  private static func word(
    _ status: DutyStatus, done: String, begun: String, toDo: String
  ) -> String {
    switch status {
    case .done: done
    case .inProgress: begun
    case .toDo: toDo
    case .explained: "reason"
    case .notRequired: "–"
    }
  }

  private static func parents(_ duties: [Duty]) -> String {
    let consulted = duties.filter { $0.key.id == .parentConsult }
    guard !consulted.isEmpty else { return "–" }
    return "\(consulted.count { $0.status == .done }) of \(consulted.count)"
  }
}

extension Duty {
  /// Whether somebody in a role is to do it.
  func isWaiting(for role: Role) -> Bool {
    (status == .toDo || status == .inProgress) && planned.owners.contains(role)
  }
}

extension MeetingSummary.Ready {
  var text: String {
    switch self {
    case .ready: "ready"
    case .explained: "explained"
    case .gap(let count): "gap: \(count)"
    case .state(let word): word
    }
  }

  var style: Style {
    switch self {
    case .ready: Style(.good)
    case .explained: Style(.warning)
    case .gap: Style(.bad, bold: true)
    case .state: .muted
    }
  }
}
