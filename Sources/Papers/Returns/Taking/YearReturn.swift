import Participation

/// A return as values: what it has of each child, and what is to be said of its rows.
struct YearReturn {
  /// The year in which the collection year ends.
  let year: Int
  private(set) var children: [ChildInReturn] = []
  private(set) var refused: [ReturnRemark] = []
  private(set) var flagged: [ReturnRemark] = []
  private(set) var episodeCount = 0
  private(set) var reviewCount = 0

  private let today: CivilDate
  /// The age below which the only code is PN0.
  private let routineAge: Int
  private var places: [FoldedNumber: Int] = [:]

  /// - Parameter tables: those of one return.
  init(_ tables: [ReturnTable], year: Int, today: CivilDate, routineAge: Int) {
    self.year = year
    self.today = today
    self.routineAge = routineAge
    // Children first: an episode or a review of a child without a header row has no place.
    for row in tables.filter({ $0.kind == .header }).flatMap(\.rows) { take(child: row) }
    for row in tables.filter({ $0.kind == .episodes }).flatMap(\.rows) { take(episode: row) }
    for row in tables.filter({ $0.kind == .reviews }).flatMap(\.rows) { take(review: row) }
  }

  var days: Period? { .collectionYear(from: year - 1) }

  private mutating func refuse(_ row: ReturnRow, _ column: String, _ reason: String) {
    refused.append(row.remark(column, reason))
  }

  private mutating func flag(_ row: ReturnRow, _ column: String, _ reason: String) {
    flagged.append(row.remark(column, reason))
  }

  // MARK: Header

  /// Years after which nobody is in a return, care leavers included.
  private static let oldest = 25

  private mutating func take(child row: ReturnRow) {
    let number = row["CHILD"]
    guard !number.isEmpty else { return refuse(row, "CHILD", "no child is named") }
    guard places[FoldedNumber(number)] == nil else {
      return refuse(row, "CHILD", "“\(number.shownSafely)” has a row already")
    }
    guard let sex = Self.sex(row.code("SEX")) else {
      return refuse(row, "SEX", "“\(row["SEX"].shownSafely)” is no sex code: M, F, U, 1 or 2")
    }
    guard let born = row.date("DOB", remarks: &refused) else { return }
    guard born <= today else {
      return refuse(row, "DOB", "\(born.spoken) is in the future")
    }
    if let first = days?.first, born.adding(months: 12 * Self.oldest) < first {
      flag(
        row, "DOB",
        "\(born.spoken) is more than \(Self.oldest) years before the year of the return: is it only "
          + "a placeholder?")
    }
    if number.uppercased().contains("E+") {
      flag(row, "CHILD", "“\(number.shownSafely)” looks shortened by a spreadsheet")
    }
    if let mothers = row.quietDate("MC_DOB"), mothers <= born {
      flag(row, "MC_DOB", "\(mothers.spoken) is not after the mother's own birth")
    }
    places[FoldedNumber(number)] = children.count
    children.append(
      ChildInReturn(
        row: row, number: number, born: born, sex: sex,
        details: ReturnedDetails(
          ethnicity: row.code("ETHNIC"), pupilNumber: row.code("UPN"),
          isMother: row.code("MOTHER"),
          motherOfChildBorn: row["MC_DOB"])))
  }

  /// Older returns have 1 for male and 2 for female.
  private static func sex(_ code: String) -> Child.Sex? {
    switch code {
    case "1": .male
    case "2": .female
    default: Child.Sex(rawValue: code)
    }
  }

  /// Which child a row is about; noted where it is none of the header.
  private mutating func place(of row: ReturnRow) -> Int? {
    let number = row["CHILD"]
    if let place = places[FoldedNumber(number)] { return place }
    refuse(row, "CHILD", "“\(number.shownSafely)” has no row in the header that was taken")
    return nil
  }

  // MARK: Episodes

  private static let legalStatuses: Set<String> = [
    "C1", "C2", "D1", "E1", "J1", "J2", "J3", "L1", "L2", "L3", "V2", "V3", "V4",
  ]

  private mutating func take(episode row: ReturnRow) {
    guard let place = place(of: row) else { return }
    let legal = row.code("LS")
    guard Self.legalStatuses.contains(legal) else {
      return refuse(row, "LS", "“\(row["LS"].shownSafely)” is no legal status of the return")
    }
    guard let from = row.date("DECOM", remarks: &refused) else { return }
    var to: CivilDate?
    if !row["DEC"].isEmpty {
      guard let end = row.date("DEC", remarks: &refused) else { return }
      guard end >= from else {
        return refuse(
          row, "DEC", "\(end.spoken) is before the episode began on \(from.spoken)")
      }
      to = end == .latest ? nil : end
      if end == .latest { flag(row, "DEC", "\(end.spoken) stands for no end") }
    }
    let (began, ceased) = (row.code("RNE"), row.code("REC"))
    flag(episode: row, from: from, to: to, of: children[place])
    episodeCount += 1
    children[place].episodes.append(
      ReturnedEpisode(
        from: from, to: to, legalStatus: legal,
        began: Self.beginnings.contains(began) ? began : "", ceased: ceased))
  }

  private static let beginnings: Set<String> = ["S", "L", "P", "T", "B", "U"]

  private mutating func flag(
    episode row: ReturnRow, from: CivilDate, to: CivilDate?, of child: ChildInReturn
  ) {
    if from < child.born {
      flag(row, "DECOM", "\(from.spoken) is before the child's birth")
    }
    if from > today { flag(row, "DECOM", "\(from.spoken) is in the future") }
    let (began, ceased) = (row.code("RNE"), row.code("REC"))
    if row.has("RNE"), !Self.beginnings.contains(began) {
      flag(row, "RNE", "“\(began.shownSafely)” is no reason for a new episode: S, L, P, T, B or U")
    }
    if to == nil, !ceased.isEmpty, ceased != "X1" {
      flag(
        row, "REC",
        "“\(ceased.shownSafely)” says that it ceased, and DEC does not say when: it goes on")
    }
    if to != nil, ceased == "E2" {
      flag(row, "REC", "E2 says that the child died: record it, so that nobody is written to")
    }
  }

  // MARK: Reviews

  private mutating func take(review row: ReturnRow) {
    guard let place = place(of: row) else { return }
    let child = children[place]
    guard let code = ParticipationCode(rawValue: row.code("REVIEW_CODE")) else {
      return refuse(
        row, "REVIEW_CODE", "“\(row["REVIEW_CODE"].shownSafely)” is none of PN0 to PN7")
    }
    guard let day = row.date("REVIEW", remarks: &refused) else { return }
    guard day <= today else {
      return refuse(row, "REVIEW", "\(day.spoken) is in the future, so no review was held")
    }
    guard day >= child.born else {
      return refuse(row, "REVIEW", "\(day.spoken) is before the child's birth")
    }
    guard !child.reviews.contains(where: { $0.review.on == day }) else {
      return refuse(row, "REVIEW", "a review of this child on \(day.spoken) is there already")
    }
    if let given = row.quietDate("DOB"), given != child.born {
      flag(row, "DOB", "\(given.spoken) differs from the header's \(child.born.spoken)")
    }
    let age = child.born.age(on: day)
    if (code == .under4) != (age < routineAge) {
      flag(row, "REVIEW_CODE", "\(code.rawValue) contradicts the age of \(age) on the day")
    }
    reviewCount += 1
    children[place].reviews.append((row, ReturnedReview(on: day, code: code)))
  }
}

/// A child as a return has them.
struct ChildInReturn {
  /// The row of the header.
  let row: ReturnRow
  let number: String
  let born: CivilDate
  let sex: Child.Sex
  let details: ReturnedDetails
  var episodes: [ReturnedEpisode] = []
  var reviews: [(row: ReturnRow, review: ReturnedReview)] = []

  func taken(in year: Int) -> ReturnTaken {
    ReturnTaken(
      year: year, number: number, born: born, sex: sex, details: details, episodes: episodes,
      reviews: reviews.map(\.review))
  }
}

extension ReturnRow {
  /// A day, where the value is one.
  func quietDate(_ column: String) -> CivilDate? {
    var remarks: [ReturnRemark] = []
    return date(column, remarks: &remarks)
  }
}
