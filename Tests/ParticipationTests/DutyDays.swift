import Participation

/// When in a meeting's course a duty is seen to, by whom and by when, read from a table that people
/// can read too.
///
/// A row gives duty, phase, owners, the day by which it is begun, the day by which it is done, and
/// what has to happen first; columns stand two or more spaces apart, `-` is nothing. A row that
/// fits none of this is refused.
struct DutyDays {
  struct Row {
    var phase: Phase
    var owners: String
    var startBy: CivilDate?
    /// Nil where it is the day of the kind's report.
    var due: CivilDate?
    var onlyIf: String?
  }

  struct Unreadable: Error { let row: String }

  private(set) var duties: [DutyID: Row] = [:]
  /// The day by which the report of a kind of meeting is shared.
  private(set) var reports: [MeetingKind: CivilDate] = [:]

  init(days: String, reports: String) throws {
    for row in days.split(separator: "\n").map(String.init) {
      let cells = Self.cells(of: row)
      guard cells.count == 6, let duty = DutyID(rawValue: cells[0]),
        let phase = Phase(rawValue: cells[1]), duties[duty] == nil
      else { throw Unreadable(row: row) }
      duties[duty] = Row(
        phase: phase, owners: cells[2], startBy: cells[3] == "-" ? nil : try day(cells[3]),
        due: cells[4] == "report" ? nil : try day(cells[4]), onlyIf: try Self.condition(cells[5]))
    }
    for row in reports.split(separator: "\n").map(String.init) {
      let cells = Self.cells(of: row)
      guard cells.count == 2, let kind = MeetingKind(rawValue: cells[0]) else {
        throw Unreadable(row: row)
      }
      self.reports[kind] = try day(cells[1])
    }
  }

  /// A duty at a kind of meeting as a line, or nil where the tables do not have it. A condition of the
  /// kind stands in the place of the duty's own.
  func line(_ key: DutyKey, at kind: MeetingKind, onlyIf condition: String? = nil) -> String? {
    guard let row = duties[key.id], let due = row.due ?? reports[kind] else { return nil }
    let lead = kind == .lookedAfterReview ? "IRO" : "chair"
    let owners = row.owners == "chair or IRO" ? lead : row.owners
    return Self.line(key, row.phase, owners, row.startBy, due, condition ?? row.onlyIf)
  }

  /// A duty of a plan as a line of the same form.
  static func line(_ duty: PlannedDuty) -> String {
    line(
      duty.key, duty.phase, duty.owners.map(\.name).joined(separator: ", "), duty.startBy, duty.due,
      duty.onlyIf?.words)
  }

  private static func line(
    _ key: DutyKey, _ phase: Phase, _ owners: String, _ startBy: CivilDate?, _ due: CivilDate,
    _ onlyIf: String?
  ) -> String {
    let towards = key.person.map { " \($0)" } ?? ""
    let begun = startBy.map { " from \($0)" } ?? ""
    let condition = onlyIf.map { ", only if \($0)" } ?? ""
    return "\(key.id.rawValue)\(towards): \(phase), \(owners),\(begun) by \(due)\(condition)"
  }

  private static func cells(of row: String) -> [String] {
    var cells: [String] = []
    var words: [Substring] = []
    for word in row.split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty {
        words.append(word)
      } else if !words.isEmpty {
        cells.append(words.joined(separator: " "))
        words = []
      }
    }
    return words.isEmpty ? cells : cells + [words.joined(separator: " ")]
  }

  private static func condition(_ words: String) throws -> String? {
    switch words {
    case "-": nil
    case "would come": "the child would come"
    case "attended": "they attend any part"
    case "views recorded": "any views are recorded"
    default: throw Unreadable(row: words)
    }
  }
}
