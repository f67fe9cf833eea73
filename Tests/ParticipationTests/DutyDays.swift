import Participation
import Support

/// When in a meeting's course a duty is seen to, by whom and by when, as `DutyTable` has it, with the days
/// of one meeting read from tables that people can read too.
///
/// Columns stand two or more spaces apart. A row that fits none of this is refused.
struct DutyDays {
  struct Unreadable: Error { let row: String }

  private let rows: [DutyID: DutyTable.Row]
  /// The day that a number of working days comes to.
  private var days: [String: CivilDate] = [:]
  /// The day by which the report of a kind of meeting is shared.
  private var reports: [MeetingKind: CivilDate] = [:]

  init(days: String, reports: String) throws {
    rows = Dictionary(uniqueKeysWithValues: try DutyTable.rows().map { ($0.id, $0) })
    for row in days.split(separator: "\n").map(String.init) {
      let cells = Self.cells(of: row)
      guard cells.count == 2 else { throw Unreadable(row: row) }
      self.days[cells[0]] = try day(cells[1])
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
    guard let row = rows[key.id], let due = row.due == "as-report" ? reports[kind] : days[row.due]
    else { return nil }
    let lead = kind == .lookedAfterReview ? "IRO" : "chair"
    let owners =
      row.owners == "chair-or-iro" ? lead : row.owners.split(separator: "-").joined(separator: " ")
    return Self.line(
      key, row.phase, owners, days[row.start], due, condition ?? Self.condition(row.onlyIf))
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

  private static func condition(_ words: String) -> String? {
    switch words {
    case "": nil
    case "would come": "the child would attend"
    case "attended": "they attend any part"
    case "views recorded": "any views are recorded"
    default: words
    }
  }
}
