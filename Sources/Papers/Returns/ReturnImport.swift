package import Participation

/// A return on children looked after, read into entries for the journal.
///
/// Every row becomes entries or is named with its column and the reason. The identifiers follow from
/// the return's own numbers, so that the same return read again makes the same entries.
package struct ReturnImport {
  /// What the import made of each row, all of it or none to be recorded.
  package private(set) var rows: [Row] = []
  /// Rows that were not taken.
  package private(set) var refused: [ReturnRemark] = []
  /// Rows that were taken as recorded, though something about them contradicts something else.
  package private(set) var flagged: [ReturnRemark] = []
  package private(set) var childCount = 0
  package private(set) var episodeCount = 0
  package private(set) var reviewCount = 0

  /// A row that was taken, with the entries that it became.
  package struct Row {
    package fileprivate(set) var entries: [Entry] = []
    fileprivate let row: ReturnTable.Row
    fileprivate let column: String
    /// What it is counted as.
    fileprivate let count: WritableKeyPath<ReturnImport, Int>
    /// For how many rows it stands: episodes that follow on each other are one.
    fileprivate let size: Int
  }

  package var entries: [Entry] { rows.flatMap(\.entries) }

  /// Notes that a row which was read could not be recorded.
  package mutating func refuse(_ row: Row, because reason: String) {
    refused.append(row.row.remark(row.column, reason))
    self[keyPath: row.count] -= row.size
  }

  private let by: Author
  private let today: CivilDate
  /// The threshold below which the only code is PN0.
  private let routineAge: Int
  /// A random-looking identifier for a text: the same for the same text, without meaning to others.
  private let identify: (String) -> String
  private var moment: Moment
  private var born: [String: CivilDate] = [:]

  /// - Parameters:
  ///   - moment: the time of the import; each entry is a millisecond later than the one before.
  ///   - identify: gives 1 to 64 letters or digits, the same for the same text.
  package init(
    of files: [ReturnFile], by: Author, at moment: Moment, today: CivilDate, routineAge: Int,
    identify: @escaping (String) -> String
  ) {
    self.by = by
    self.moment = moment
    self.today = today
    self.routineAge = routineAge
    self.identify = identify
    let tables = files.compactMap { ReturnTable($0, remarks: &refused) }
    // Children first: an episode or a review of a child without a header row has no place.
    for table in tables where table.kind == .header { take(header: table) }
    var episodes: [String: [Episode]] = [:]
    for table in tables where table.kind == .episodes { take(episodes: table, into: &episodes) }
    for (child, episodes) in episodes.sorted(by: { $0.key < $1.key }) {
      addStatuses(of: child, episodes)
    }
    var seen: Set<String> = []
    for table in tables where table.kind == .reviews {
      take(reviews: table, episodes: episodes, seen: &seen)
    }
  }

  // MARK: Header

  private mutating func take(header table: ReturnTable) {
    for row in table.rows {
      let number = row["CHILD"]
      guard !number.isEmpty else {
        refused.append(row.remark("CHILD", "no child is named"))
        continue
      }
      guard born[number] == nil else {
        refused.append(row.remark("CHILD", "“\(number.shownSafely)” has a row already"))
        continue
      }
      guard let sex = Self.sex(row["SEX"]) else {
        refused.append(
          row.remark("SEX", "“\(row["SEX"].shownSafely)” is no sex code: M, F, U, 1 or 2"))
        continue
      }
      guard let date = row.date("DOB", remarks: &refused) else { continue }
      guard date <= today else {
        refused.append(row.remark("DOB", "\(date.spoken) is in the future"))
        continue
      }
      born[number] = date
      childCount += 1
      rows.append(Row(row: row, column: "CHILD", count: \.childCount, size: 1))
      add(
        .childAdded(
          ChildDetails(
            name: "Child \(number)", born: date, sex: sex, localNumber: number,
            returned: ReturnedDetails(
              ethnicity: row["ETHNIC"], pupilNumber: row["UPN"], isMother: row["MOTHER"],
              motherOfChildBorn: row["MC_DOB"]))), child: number, meeting: nil, key: "added")
    }
  }

  /// Older returns have 1 for male and 2 for female.
  private static func sex(_ code: String) -> Child.Sex? {
    switch code {
    case "1": .male
    case "2": .female
    default: Child.Sex(rawValue: code)
    }
  }

  // MARK: Episodes

  private struct Episode {
    let status: Status
    let from: CivilDate
    let to: CivilDate?
    let row: ReturnTable.Row
  }

  private static let legalStatuses: Set<String> = [
    "C1", "C2", "D1", "E1", "J1", "J2", "J3", "L1", "L2", "L3", "V2", "V3", "V4",
  ]
  private static let shortBreaks: Set<String> = ["V3", "V4"]

  private mutating func take(episodes table: ReturnTable, into episodes: inout [String: [Episode]])
  {
    for row in table.rows {
      let number = row["CHILD"]
      guard let born = known(number, row) else { continue }
      let legal = row["LS"]
      guard Self.legalStatuses.contains(legal) else {
        refused.append(
          row.remark("LS", "“\(legal.shownSafely)” is no legal status of the return"))
        continue
      }
      guard let from = row.date("DECOM", remarks: &refused) else { continue }
      var to: CivilDate?
      if !row["DEC"].isEmpty {
        guard let end = row.date("DEC", remarks: &refused) else { continue }
        guard end >= from else {
          refused.append(
            row.remark("DEC", "\(end.spoken) is before the episode began on \(from.spoken)"))
          continue
        }
        to = end
      }
      if from < born {
        flagged.append(row.remark("DECOM", "\(from.spoken) is before the child's birth"))
      }
      episodeCount += 1
      episodes[number, default: []].append(
        Episode(
          status: Self.shortBreaks.contains(legal) ? .shortBreaks : .lookedAfter, from: from,
          to: to, row: row))
    }
  }

  /// Episodes that follow on each other are one period of a status.
  private mutating func addStatuses(of child: String, _ episodes: [Episode]) {
    for status in [Status.lookedAfter, .shortBreaks] {
      var periods: [(began: StatusBegan, row: ReturnTable.Row, count: Int)] = []
      for episode in episodes.filter({ $0.status == status }).sorted(by: { $0.from < $1.from }) {
        if let last = periods.last?.began,
          last.to.map({ $0.adding(days: 1) >= episode.from }) ?? true
        {
          let end = last.to.flatMap { end in episode.to.map { max(end, $0) } }
          periods[periods.count - 1].began.to = end
          periods[periods.count - 1].count += 1
        } else {
          let began = StatusBegan(status: status, from: episode.from, to: episode.to)
          periods.append((began, episode.row, 1))
        }
      }
      for (period, row, count) in periods {
        rows.append(Row(row: row, column: "DECOM", count: \.episodeCount, size: count))
        add(
          .statusBegan(period), child: child, meeting: nil,
          key: "\(status.rawValue)/\(period.from)")
      }
    }
  }

  // MARK: Reviews

  private mutating func take(
    reviews table: ReturnTable, episodes: [String: [Episode]], seen: inout Set<String>
  ) {
    for row in table.rows {
      let number = row["CHILD"]
      guard let born = known(number, row) else { continue }
      guard let code = ParticipationCode(rawValue: row["REVIEW_CODE"]) else {
        refused.append(
          row.remark(
            "REVIEW_CODE", "“\(row["REVIEW_CODE"].shownSafely)” is none of PN0 to PN7"))
        continue
      }
      guard let day = row.date("REVIEW", remarks: &refused) else { continue }
      guard day <= today else {
        refused.append(
          row.remark("REVIEW", "\(day.spoken) is in the future, so no review was held"))
        continue
      }
      guard day >= born else {
        refused.append(row.remark("REVIEW", "\(day.spoken) is before the child's birth"))
        continue
      }
      guard seen.insert("\(number)/\(day)").inserted else {
        refused.append(
          row.remark("REVIEW", "a review of this child on \(day.spoken) is there already"))
        continue
      }
      flag(row, born: born, day: day, code: code, episodes: episodes[number] ?? [])
      reviewCount += 1
      rows.append(Row(row: row, column: "REVIEW", count: \.reviewCount, size: 1))
      addReview(of: number, on: day, code: code)
    }
  }

  private mutating func flag(
    _ row: ReturnTable.Row, born: CivilDate, day: CivilDate, code: ParticipationCode,
    episodes: [Episode]
  ) {
    if let given = try? CivilDate(parsing: row["DOB"]), given != born {
      flagged.append(
        row.remark("DOB", "\(given.spoken) differs from the header's \(born.spoken)"))
    }
    let age = born.age(on: day)
    if (code == .under4) != (age < routineAge) {
      flagged.append(
        row.remark("REVIEW_CODE", "\(code.rawValue) contradicts the age of \(age) on the day"))
    }
    let inEpisode = episodes.contains { episode in
      episode.from <= day && (episode.to.map { day <= $0 } ?? true)
    }
    if !inEpisode {
      flagged.append(row.remark("REVIEW", "\(day.spoken) is in none of the child's episodes"))
    }
  }

  private mutating func addReview(of child: String, on day: CivilDate, code: ParticipationCode) {
    let id = ChildID(identify("child/\(child)"))
    let meeting = "\(child)/\(day)"
    add(
      .meetingPlanned(
        MeetingPlanned(kind: .lookedAfterReview, date: day, children: id.map { [$0] } ?? [])),
      child: nil, meeting: meeting, key: "planned")
    add(.meetingHeld(MeetingHeld(on: day)), child: nil, meeting: meeting, key: "held")
    add(
      .codeOverruled(CodeOverruled(code: code, why: "as the return has it")), child: child,
      meeting: meeting, key: "code")
  }

  // MARK: Entries

  private mutating func known(_ child: String, _ row: ReturnTable.Row) -> CivilDate? {
    guard let date = born[child] else {
      refused.append(
        row.remark("CHILD", "“\(child.shownSafely)” has no row in the header that was taken"))
      return nil
    }
    return date
  }

  private mutating func add(_ fact: Fact, child: String?, meeting: String?, key: String) {
    let place = "\(child ?? "")/\(meeting ?? "")/\(key)"
    guard let id = EntryID(identify("entry/\(place)")) else { return }
    rows[rows.count - 1].entries.append(
      Entry(
        id: id, made: moment, by: by, child: child.flatMap { ChildID(identify("child/\($0)")) },
        meeting: meeting.flatMap { MeetingID(identify("meeting/\($0)")) }, fact: fact))
    moment = Moment(milliseconds: moment.milliseconds + 1)
  }
}
