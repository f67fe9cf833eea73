package import Participation

/// What tells identifiers for a return's children and entries from a text: the same for the same text.
package struct ReturnIdentifiers {
  private let costly: (String) -> String
  private let shared: (String) -> String
  let own: (String) -> String

  /// - Parameters:
  ///   - costly: the same on every machine, so that two people who take in one return have one child,
  ///     and dear to guess.
  ///   - shared: the same on every machine.
  ///   - own: the same in one store, and without meaning elsewhere.
  package init(
    costly: @escaping (String) -> String, shared: @escaping (String) -> String,
    own: @escaping (String) -> String
  ) {
    (self.costly, self.shared, self.own) = (costly, shared, own)
  }

  func child(_ number: String, born: CivilDate) -> ChildID? {
    ChildID(costly("child/\(FoldedNumber(number).text)/\(born)"))
  }

  /// What a child was called by whom a return of before November 2026 added.
  func formerChild(_ number: String) -> ChildID? { ChildID(own("child/\(number)")) }

  func review(of child: ChildID, on day: CivilDate) -> MeetingID? {
    MeetingID(shared("review/\(child)/\(day)"))
  }
}

/// Returns on children looked after, read into entries for the journal.
///
/// Every row is taken or named with its column and the reason. Which child a row is about, and what of it
/// is new, goes by what is recorded; the same return read again makes nothing new, and the order in
/// which years are read makes no difference.
package struct ReturnImport {
  /// A row that was taken, with the entries that it became: all of it or none is to be recorded.
  package struct Row {
    package internal(set) var entries: [Entry] = []
    let row: ReturnRow
    let column: String
    /// What it is counted as, with what depends on it.
    var children = 0
    var episodes = 0
    var reviews = 0
  }

  /// What is new of each row, in the order in which it is recorded.
  package private(set) var rows: [Row] = []
  /// Rows that were not taken.
  package private(set) var refused: [ReturnRemark] = []
  /// Rows that were taken as recorded, though something about them contradicts something else.
  package private(set) var flagged: [ReturnRemark] = []
  /// Reviews that people had prepared here, which the return's are.
  package private(set) var joined: [ReturnRemark] = []
  /// What of recorded children is otherwise than it was.
  package private(set) var updated: [ReturnRemark] = []
  /// Children who are recorded as looked-after in a year and are not in its return.
  package private(set) var absent: [String] = []
  /// Tables of the return of which nothing is taken.
  package private(set) var notNeeded: [(file: String, kind: ReturnKind)] = []
  package private(set) var childCount = 0
  package private(set) var episodeCount = 0
  package private(set) var reviewCount = 0
  /// The collection years that were read, by the year in which each ends.
  package private(set) var years: [Int] = []
  /// Those that no date tells.
  package private(set) var assumedYears: [Int] = []

  package var entries: [Entry] { rows.flatMap(\.entries) }

  /// Notes that a row which was read could not be recorded.
  package mutating func refuse(_ row: Row, because reason: String) {
    refused.append(row.row.remark(row.column, reason))
    childCount -= row.children
    episodeCount -= row.episodes
    reviewCount -= row.reviews
  }

  /// - Parameters:
  ///   - year: the year in which the collection year ends; nil to go by the dates.
  ///   - moment: the time of the import; each entry is a millisecond later than the one before.
  ///   - routineAge: the age below which the only code is PN0.
  ///   - known: the children who are recorded, with their statuses.
  ///   - isErased: whether the records of a child were erased here.
  ///   - recorded: the entries of a child's case.
  package init(
    of files: [ReturnFile], year: Int? = nil, by: Author, at moment: Moment, today: CivilDate,
    routineAge: Int, identify: ReturnIdentifiers, known: [(child: Child, statuses: [StatusPeriod])],
    isErased: (ChildID) throws -> Bool, recorded: (ChildID) throws -> [Entry]
  ) throws {
    let tables = files.flatMap { ReturnTable.tables(of: $0, remarks: &refused) }
    notNeeded = tables.filter { !ReturnKind.needed.contains($0.kind) }.map {
      (file: $0.file, kind: $0.kind)
    }
    let read = ReturnYears(tables, year: year, today: today)
    assumedYears = read.assumed
    let returns = read.returns.map {
      YearReturn($0.tables, year: $0.year, today: today, routineAge: routineAge)
    }
    for yearReturn in returns {
      years.append(yearReturn.year)
      refused += yearReturn.refused
      flagged += yearReturn.flagged
      childCount += yearReturn.children.count
      episodeCount += yearReturn.episodeCount
      reviewCount += yearReturn.reviewCount
    }
    let matched = try match(returns, known.map { KnownChild($0.child) }, identify, isErased)
    var changes = ReturnChanges(by: by, moment: moment, identify: identify)
    for (child, rows) in matched {
      try changes.take(rows, of: child, among: try recorded(child))
    }
    rows = changes.made
    flagged += changes.flagged
    joined = changes.joined
    updated = changes.updated
    absent =
      changes.absent(in: years)
      + (try missing(from: returns, known, taken: Set(matched.map(\.0)), recorded))
  }

  /// The rows of each child, the earliest year first, in the order in which the children come.
  private mutating func match(
    _ returns: [YearReturn], _ known: [KnownChild], _ identify: ReturnIdentifiers,
    _ isErased: (ChildID) throws -> Bool
  ) throws -> [(ChildID, [ReturnChanges.Row])] {
    var match = ReturnMatch(known)
    var order: [ChildID] = []
    var rows: [ChildID: [ReturnChanges.Row]] = [:]
    let recorded = Set(known.map(\.id))
    for yearReturn in returns {
      for child in yearReturn.children {
        let answer = match.child(of: child)
        if let remark = answer.remark {
          flagged.append(child.row.remark(remark.column, remark.reason))
        }
        guard let id = answer.id ?? identify.child(child.number, born: child.born) else { continue }
        if answer.id == nil {
          if try [id, identify.formerChild(child.number)].contains(where: {
            try $0.map(isErased) ?? false
          }) {
            refused.append(
              child.row.remark("CHILD", "this child's records were erased here, and stay so"))
            continue
          }
          match.add(KnownChild(id, child))
        }
        if rows[id] == nil { order.append(id) }
        if rows[id]?.contains(where: { $0.year == yearReturn.year }) == true {
          refused.append(
            child.row.remark("CHILD", "it is a child of this return who has a row already"))
          continue
        }
        rows[id, default: []].append(
          ReturnChanges.Row(
            year: yearReturn.year, child: child, isNew: !recorded.contains(id)))
      }
    }
    return order.map { ($0, rows[$0] ?? []) }
  }

  /// Children known from a return before who are in none of these, though they are recorded as
  /// looked-after in its year. It is said and nothing is ended: the files may be a part only.
  private func missing(
    from returns: [YearReturn], _ known: [(child: Child, statuses: [StatusPeriod])],
    taken: Set<ChildID>, _ recorded: (ChildID) throws -> [Entry]
  ) throws -> [String] {
    var missing: [String] = []
    for (child, statuses) in known where !taken.contains(child.id) && child.returned != nil {
      let open = returns.filter { yearReturn in
        guard let days = yearReturn.days, !yearReturn.children.isEmpty else { return false }
        return statuses.contains { $0.isReturned && $0.from < days.first && $0.goesOn(into: days) }
      }
      guard !open.isEmpty,
        let file = CaseFile(folding: try recorded(child.id)).children[child.id]
      else { continue }
      let known = Set(file.returnsTaken.map(\.year))
      missing += open.filter { !known.contains($0.year) }.compactMap {
        ReturnChanges.absence(of: file.child, statuses, year: $0.year)
      }
    }
    return missing
  }
}

extension StatusPeriod {
  /// Whether a return has it.
  var isReturned: Bool { [.lookedAfter, .shortBreaks].contains(status) }

  func goesOn(into days: Period) -> Bool { to.map { $0 > days.first } ?? true }
}
