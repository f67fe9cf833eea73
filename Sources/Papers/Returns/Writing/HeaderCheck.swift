import Participation

/// What a national return would refuse of a child's row in its header, or ask about, so that it is put
/// right before it is sent.
///
/// Source: SSDA903, validation of the header; each finding names the columns.
struct HeaderCheck {
  let child: Child
  let year: Period
  /// The days of the year on which the child was looked after, short breaks apart.
  let stays: [Period]
  /// What the authority's return of the year before had.
  let before: ReturnTaken?
  /// Others who carry the child's pupil number.
  let samePupilNumber: [ChildID]

  private var returned: ReturnedDetails {
    child.returned
      ?? ReturnedDetails(ethnicity: "", pupilNumber: "", isMother: "", motherOfChildBorn: "")
  }
  private var name: String { child.calledName }
  private var pupilNumber: String { returned.pupilNumber }
  private var isMother: String { returned.isMother }

  private static let remedy =
    "Correct it in the child's details, or have the authority's record put right."

  var notes: [ReturnNote] {
    (ofBirth + ofCodes + ofPupilNumber + ofMother + ofYearBefore).map { columns, finding in
      ReturnNote.header(columns, of: child, finding, do: Self.remedy)
    }
  }

  private typealias Found = (columns: String, finding: String)

  private var ofBirth: [Found] {
    var found: [Found] = []
    if child.born > year.last {
      found.append(("DOB", "\(name) was born on \(child.born.spoken), after the year had ended."))
    }
    if child.born.age(on: year.first) > 25 || child.born.adding(months: 300) < year.first {
      found.append(
        ("DOB", "\(name) was born on \(child.born.spoken), over 25 when the year began."))
    }
    return found
  }

  // MARK: Codes

  private static let ethnicities: Set<String> = [
    "WBRI", "WIRI", "WOTH", "WIRT", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN",
    "AOTH", "BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT",
  ]

  private var ofCodes: [Found] {
    var found: [Found] = []
    if child.sex == .unspecified {
      found.append(("SEX", "The sex of \(name) is recorded as U, not known."))
    }
    let code = returned.ethnicity
    if code.isReturnable, !Self.ethnicities.contains(code) {
      found.append(("ETHNIC", "“\(code.shownSafely)” of \(name) is no code of an ethnic group."))
    }
    return found
  }

  // MARK: The pupil number

  private var ofPupilNumber: [Found] {
    guard pupilNumber.isReturnable else { return [] }
    var found: [Found] = []
    if !pupilNumber.isPupilNumber {
      found.append(
        (
          "UPN",
          "The UPN “\(pupilNumber.shownSafely)” of \(name) is none: a letter and 12 digits, of which the "
            + "last may be a letter, or UN1 to UN5 where there is none."
        ))
    }
    if !samePupilNumber.isEmpty, !pupilNumber.isCodeForNone {
      found.append(
        (
          "UPN",
          "The UPN “\(pupilNumber.shownSafely)” of \(name) is recorded of "
            + "\(samePupilNumber.map { "“\($0)”" }.listed) too."
        ))
    }
    // The school year before the one in which the collection year began.
    let school = CivilDate(year: year.first.year - 1, month: 8, day: 31)
    if pupilNumber == "UN1", let school, child.born.age(on: school) >= 4 {
      found.append(("UPN", "UN1, not of school age, is recorded of \(name), who is."))
    }
    let atEnd = stays.contains { $0.last == year.last && $0.first.days(to: year.last) > 7 }
    if pupilNumber == "UN4", atEnd {
      found.append(
        ("UPN", "UN4 is for the first week of care, and \(name) was looked after for longer."))
    }
    return found
  }

  // MARK: Mothers

  private var ofMother: [Found] {
    var found: [Found] = []
    let born = try? CivilDate(parsing: returned.motherOfChildBorn)
    let hasDay = !returned.motherOfChildBorn.isBlank
    if !["", "0", "1"].contains(isMother) {
      found.append(("MOTHER", "“\(isMother.shownSafely)” of \(name) is neither 0 nor 1."))
    }
    if child.sex == .male, !isMother.isEmpty {
      found.append(("MOTHER", "\(name) is recorded as male, and MOTHER is “\(isMother)”."))
    }
    if child.sex == .female, isMother.isEmpty {
      found.append(("MOTHER", "Whether \(name) is a mother is not recorded: 0 or 1."))
    }
    if hasDay, born == nil {
      found.append(
        ("MC_DOB", "“\(returned.motherOfChildBorn.shownSafely)” of \(name) is no date."))
    }
    if hasDay, child.sex == .male {
      found.append(("MC_DOB", "A birth of a child is recorded of \(name), who is male."))
    }
    if isMother == "1", !hasDay {
      found.append(("MC_DOB", "\(name) is a mother, and the birth of her child is not recorded."))
    }
    if isMother != "1", hasDay, child.sex == .female {
      found.append(
        ("MOTHER", "A birth of a child is recorded of \(name), and not that she is a mother."))
    }
    if isMother == "1", child.born.adding(months: 132) > year.first {
      found.append(("MOTHER", "\(name) is recorded as a mother, and was under 11."))
    }
    if let born, born <= child.born {
      found.append(
        ("MC_DOB", "The child of \(name) is recorded as born on \(born.spoken), before her."))
    }
    let last = stays.map(\.last).max() ?? year.last
    if let born, born > last {
      found.append(
        (
          "MC_DOB",
          "The child of \(name) is recorded as born on \(born.spoken), after \(last.spoken)."
        ))
    }
    return found
  }

  // MARK: The year before

  private var ofYearBefore: [Found] {
    guard let before else { return [] }
    let changes: [(column: String, before: String, now: String)] = [
      ("SEX", before.sex?.rawValue ?? "", child.sex?.rawValue ?? ""),
      ("DOB", before.born.returned, child.born.returned),
      ("ETHNIC", before.details.ethnicity, returned.ethnicity),
      ("UPN", before.details.pupilNumber, pupilNumber),
      ("MOTHER", before.details.isMother, isMother),
      ("MC_DOB", before.details.motherOfChildBorn, returned.motherOfChildBorn),
    ]
    return changes.filter { !$0.before.isEmpty && $0.before != $0.now }.map { change in
      (
        change.column,
        "\(change.column) of \(name) is “\(change.now.shownSafely)”, and the return of the year before "
          + "had “\(change.before.shownSafely)”."
      )
    }
  }
}

extension String {
  /// Whether it is a unique pupil number, or a code that says why there is none.
  fileprivate var isPupilNumber: Bool {
    if isCodeForNone { return true }
    let bytes = Array(utf8)
    let (digits, capitals) = (
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z")
    )
    guard bytes.count == 13, capitals.contains(bytes[0]), !"IOS".utf8.contains(bytes[0]) else {
      return false
    }
    return bytes[1..<12].allSatisfy(digits.contains)
      && (digits.contains(bytes[12]) || capitals.contains(bytes[12]))
  }

  fileprivate var isCodeForNone: Bool { ["UN1", "UN2", "UN3", "UN4", "UN5"].contains(self) }
}
