package import Participation

/// The tables of a folder by the return that they belong to, each with the collection year of which it
/// speaks.
struct ReturnYears {
  /// The tables of each return, the earliest year first.
  private(set) var returns: [(year: Int, tables: [ReturnTable])] = []
  /// The years that the dates do not tell.
  private(set) var assumed: [Int] = []

  /// - Parameter year: what was said of the year, where the folder holds one return.
  init(_ tables: [ReturnTable], year: Int?, today: CivilDate) {
    let groups = Self.groups(tables)
    for group in groups {
      let told = Self.year(of: group, today: today)
      let given = groups.count == 1 ? year : nil
      let year = given ?? told ?? today.collectionYear
      if given == nil && told == nil { assumed.append(year) }
      // Two parts of one year are one return.
      if let index = returns.firstIndex(where: { $0.year == year }) {
        returns[index].tables += group
      } else {
        returns.append((year, group))
      }
    }
    returns.sort { $0.year < $1.year }
  }

  // MARK: Which tables belong together

  /// Tables of one return. Where a folder has several episodes or headers, their names say which belong
  /// together, without what names the table: `2024-header.csv`, `2024/episodes.csv`. A header that is
  /// alone is everybody's.
  private static func groups(_ tables: [ReturnTable]) -> [[ReturnTable]] {
    let taken = tables.filter { ReturnKind.needed.contains($0.kind) }
    let isSeveral = ReturnKind.needed.contains { kind in taken.count { $0.kind == kind } > 1 }
    guard isSeveral else { return taken.isEmpty ? [] : [taken] }
    var groups: [(name: String, tables: [ReturnTable])] = []
    for table in taken {
      let name = name(of: table)
      if let index = groups.firstIndex(where: { $0.name == name }) {
        groups[index].tables.append(table)
      } else {
        groups.append((name, [table]))
      }
    }
    let headers = taken.filter { $0.kind == .header }
    let shared = headers.count == 1 ? headers : []
    let whole = groups.map(\.tables).filter { group in
      shared.isEmpty || group.contains { $0.kind != .header }
    }
    return whole.map { group in
      group.contains { $0.kind == .header } ? group : shared + group
    }
  }

  private static let words = ["header", "episodes", "episode", "reviews", "review"]

  private static func name(of table: ReturnTable) -> String {
    let name = table.file.lowercased()
    let plain = words.reduce(name) { name, word in
      name.split(separator: word, omittingEmptySubsequences: false).joined()
    }
    return String(plain.filter { $0.isLetter || $0.isNumber || $0 == "/" })
  }

  // MARK: Which year

  /// The latest year of which more than a few dates are, a slip of the pen being none; nil where there
  /// are none. An episode ceases within the year of its return; reviews of before and after it say
  /// nothing.
  private static func year(of tables: [ReturnTable], today: CivilDate) -> Int? {
    func years(_ kind: ReturnKind, _ column: String, before days: Int = 0) -> [Int] {
      tables.filter { $0.kind == kind }.flatMap(\.rows).compactMap { row in
        guard let day = row.quietDate(column), day <= today, day > .earliest else { return nil }
        return day.adding(days: -days).collectionYear
      }
    }
    // What ceased on 1 April was there on the day before.
    let episodes = years(.episodes, "DECOM") + years(.episodes, "DEC", before: 1)
    let reviews = years(.reviews, "REVIEW")
    return [latest(of: episodes, share: 50), reviews.isOfOneYear ? latest(of: reviews) : nil]
      .compactMap(\.self).max()
  }

  /// The latest year that more than one in so many of the dates are of.
  private static func latest(of years: [Int], share: Int = 5) -> Int? {
    let counts = Dictionary(grouping: years) { $0 }.mapValues(\.count)
    return counts.filter { $0.value * share > years.count }.keys.max()
  }
}

extension [Int] {
  /// Whether nearly all are the same.
  fileprivate var isOfOneYear: Bool {
    Dictionary(grouping: self) { $0 }.values.contains { $0.count * 5 >= count * 4 }
  }
}

extension CivilDate {
  /// The year in which the collection year of the day ends.
  package var collectionYear: Int { month >= 4 ? year + 1 : year }
}
