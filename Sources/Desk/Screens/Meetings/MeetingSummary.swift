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
  /// The first thing that waits for this user.
  let next: Next?
  /// How many things wait for whoever leads the meeting.
  let leadersTasks: Int

  struct Next: Sendable, Equatable {
    /// A duty, or to say that the meeting was held.
    let item: WalkItem
    let due: CivilDate
  }

  /// How ready a record is, as a list shows it.
  struct Ready: Sendable, Equatable {
    /// Nil where it is no question.
    let readiness: Readiness.State?
    let gaps: Int
    /// What the meeting is: said where readiness is no question.
    let state: Meeting.State

    var isGap: Bool { readiness == .gap }

    /// Whether it is off, and somebody who was invited is still to be told.
    var isToTell: Bool { readiness != nil && (state == .cancelled || state == .postponed) }
  }

  init(_ row: MeetingRow, _ around: ScreenContext) {
    self.row = row
    today = around.today
    let kind = around.pack.kinds[row.outline.kind]?.name ?? ""
    searched = FoldedName("\(row.child.name) \(row.child.calledName) \(kind)")
    let readiness = around.planner.readiness(of: row.outline, on: around.today)
    asked = Self.asked(readiness)
    parents = Self.parents(readiness)
    ready = Ready(
      readiness: readiness.state, gaps: readiness.gaps.count, state: row.outline.state)
    leadersTasks =
      around.planner.leadersTasks(of: row.outline, readiness, today: around.today).count
    let own = readiness.waiting.filter { $0.duty.isOwned(by: around.user.role) }
      .map { Next(item: .duty($0.key), due: $0.due) }
    let held =
      readiness.owesWhetherHeld ? [Next(item: .held, due: row.outline.day)] : []
    next = (own + held).min { $0.due < $1.due }
  }

  /// Whether it would be no other if it were worked out of a row on a day.
  func holds(_ row: MeetingRow, on day: CivilDate) -> Bool { today == day && self.row == row }

  static func == (left: MeetingSummary, right: MeetingSummary) -> Bool {
    left === right
      || left.row == right.row && left.asked == right.asked && left.parents == right.parents
        && left.ready == right.ready && left.next == right.next
        && left.leadersTasks == right.leadersTasks
  }

  private static func asked(_ readiness: Readiness) -> String {
    if let consult = readiness.duty(DutyKey(.childConsult)) {
      return word(consult.duty.status, done: "asked", begun: "in part", toDo: "to ask")
    }
    if let observe = readiness.duty(DutyKey(.childObserve)) {
      return word(observe.duty.status, done: "seen", begun: "in part", toDo: "to see")
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

  private static func parents(_ readiness: Readiness) -> String {
    if readiness.cautions.contains(.noParentRecorded) { return "none" }
    let consulted = readiness.duties.filter { $0.key.id == .parentConsult }
    guard !consulted.isEmpty else { return "–" }
    return "\(consulted.count { $0.duty.status == .done }) of \(consulted.count)"
  }
}

extension Duty {
  /// Whether it is somebody's in a role to do.
  func isOwned(by role: Role) -> Bool { planned.owners.contains(role) }
}

extension MeetingSummary.Ready {
  var text: String {
    if isToTell { return "off: tell" }
    return switch readiness {
    case nil: state.rawValue
    case .gap?: "gap (\(gaps))"
    // The list has no room for more.
    case .nothingDueYet?: "not due"
    case let readiness?: readiness.name
    }
  }

  var line: Line { Line(text, style) }

  var style: Style {
    switch readiness {
    case .ready?: Style(.good)
    case .explained?: Style(.warning)
    case .gap?: Style(.bad, bold: true)
    case .onTrack?: .plain
    case .nothingDueYet?, .codeOnly?, nil: .muted
    }
  }

  /// What the words mean, for the legend of a list.
  static let legend =
    "not due: nothing due yet. on track: nothing due is missing, more is still to do. ready: all is done. "
    + "explained: what is not done has a reason. gap: so many things are due and not done. "
    + "off: tell: it is cancelled or postponed, and somebody who was invited is still to be told."
}
