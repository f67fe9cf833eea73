package import Participation

/// One child in the return of a collection year: the row of the header, the rows of their reviews, and
/// what is to be put right before it is sent.
///
/// Source: SSDA903.
package struct ReturnedChild {
  package private(set) var remarks: [ReturnNote] = []

  /// The values of the header's row; nil where the child is left out.
  private var cells: [String]?
  private var held: [(day: CivilDate, code: ParticipationCode)] = []

  private static let columns = ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"]
  package static let headerColumns = CSVPaper.row(columns)
  package static let reviewColumns = CSVPaper.row(["CHILD", "DOB", "REVIEW", "REVIEW_CODE"])

  private let child: Child
  private let number: String

  /// The row of the header; nil where the child is left out.
  package var header: String? { cells.map(CSVPaper.row) }

  package var reviews: [String] {
    held.map { CSVPaper.row([number, child.born.returned, $0.day.returned, $0.code.rawValue]) }
  }

  /// The child in XML, with the DfE's names of elements; nil where they are left out.
  ///
  /// Nothing in it needs to be escaped: what a return cannot carry is left blank.
  package var markup: String? {
    cells.map { cells in
      func element(_ name: String, _ value: String) -> String { "<\(name)>\(value)</\(name)>" }
      let values = Dictionary(zip(Self.columns, cells)) { first, _ in first }
      func column(_ name: String, as element: String? = nil) -> String {
        let (element, value) = (element ?? name, values[name] ?? "")
        return "<\(element)>\(value)</\(element)>"
      }
      let reviews = held.map { review in
        element(
          "AREVIEW",
          element("REVIEW", review.day.returned) + element("REVIEW_CODE", review.code.rawValue))
      }
      return element(
        "CHILD",
        element(
          "HEADER",
          column("CHILD", as: "CHILDID") + column("UPN") + column("SEX") + column("DOB")
            + column("ETHNIC") + reviews.joined() + column("MOTHER") + column("MC_DOB")))
    }
  }

  package static let markupStart = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EXPSSDA903>\n"
  package static let markupEnd = "</EXPSSDA903>\n"

  /// - Parameters:
  ///   - check: by the protocol of the authority, as of the day of the export.
  ///   - unreadable: how many entries of the child cannot be read.
  ///   - isNumberShared: whether another child carries the same number.
  ///   - samePupilNumber: others who carry the same pupil number.
  ///   - before: what the authority's return of the year before had of the child.
  /// - Returns: nil where the child has no place in the return of the year.
  package init?(
    _ outline: CaseOutline, year: Period, check: CaseCheck, unreadable: Int = 0,
    isNumberShared: Bool, samePupilNumber: [ChildID] = [], before: ReturnTaken? = nil
  ) {
    child = outline.child
    number = child.localNumber ?? ""
    let held = outline.records.filter {
      $0.kind == .lookedAfterReview && $0.wasHeld && year.contains($0.day)
    }
    let episodes = Episodes(outline.statuses, year: year)
    if unreadable > 0 { remarks.append(.unreadable(unreadable, of: child)) }
    guard !held.isEmpty || episodes.isInYear else {
      // What cannot be read may say that the child has a place.
      if remarks.isEmpty { return nil }
      return
    }
    if episodes.areShortBreaksOnly {
      remarks.append(.shortBreaksOnly(child, reviews: held.count))
      return
    }
    remarks += check.returnFindings(of: outline, year: year).map { ReturnNote($0, of: child) }
    if let wrong = ReturnNote.unusableNumber(of: child, isShared: isNumberShared) {
      remarks.append(wrong)
      return
    }
    addHeader()
    for review in held { add(review, check) }
    remarks +=
      HeaderCheck(
        child: child, year: year, stays: episodes.stays, before: before,
        samePupilNumber: samePupilNumber
      ).notes
    let isMissed = remarks.contains { $0.kind == Finding.Kind.reviewOverdue.rawValue }
    if held.isEmpty, !isMissed, let from = episodes.reviewable(by: check.today) {
      remarks.append(.withoutReview(child, since: from))
    }
  }

  private mutating func addHeader() {
    let returned = child.returned
    let named = [
      ("SEX", child.sex?.rawValue ?? ""), ("ETHNIC", returned?.ethnicity ?? ""),
      ("UPN", returned?.pupilNumber ?? ""), ("MOTHER", returned?.isMother ?? ""),
      ("MC_DOB", returned?.motherOfChildBorn ?? ""),
    ]
    // Whether a child is a mother is left blank for most.
    let blank = named.prefix(3).filter { !$0.1.isReturnable }.map(\.0)
    if !blank.isEmpty { remarks.append(.blank(blank, of: child)) }
    let values = named.map { $0.1.isReturnable ? $0.1 : "" }
    cells = [number, values[0], child.born.returned] + values.dropFirst()
  }

  private mutating func add(_ review: RecordOutline, _ check: CaseCheck) {
    let meeting = review.key.meeting
    let findings = remarks.indices.filter { remarks[$0].meeting.value == meeting.text }
    // A return would be refused for a review of before birth, of a day to come or of a day that has one.
    if let index = findings.first(where: { remarks[$0].keepsOut }) {
      remarks[index].isLeftOut = true
      return
    }
    guard let code = check.planner.code(of: review) else {
      let known = findings.first { remarks[$0].kind == Finding.Kind.codeMissing.rawValue }
      if let known {
        remarks[known].isLeftOut = true
      } else {
        remarks.append(.withoutCode(child, review))
      }
      return
    }
    held.append((review.day, code))
  }
}

/// How a child stood in a year.
private struct Episodes {
  let isInYear: Bool
  /// Whether they were looked-after for short breaks and nothing else (V3, V4): in the year, or, where
  /// nothing is recorded of the year, at all.
  let areShortBreaksOnly: Bool
  /// The days of the year on which the child was looked after otherwise.
  let stays: [Period]

  init(_ statuses: [StatusPeriod], year: Period) {
    let all = statuses.filter { [.lookedAfter, .shortBreaks].contains($0.status) }
    let within = all.filter { $0.from <= year.last && ($0.to.map { $0 >= year.first } ?? true) }
    isInYear = !within.isEmpty
    stays = within.filter { $0.status == .lookedAfter }.compactMap { stay in
      Period(from: max(stay.from, year.first), to: min(stay.to ?? year.last, year.last))
    }
    let counted = within.isEmpty ? all : within
    areShortBreaksOnly = !counted.isEmpty && counted.allSatisfy { $0.status == .shortBreaks }
  }

  /// Calendar days after which a first review is due: 20 working days.
  private static let untilReview = 28

  /// The first day of a stay long enough for a review to be due; nil where none was.
  func reviewable(by today: CivilDate) -> CivilDate? {
    stays.first { $0.first.days(to: min($0.last, today)) > Self.untilReview }?.first
  }
}

extension CivilDate {
  /// The day as returns carry it: `02/12/2026`.
  var returned: String {
    func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(twoDigits(day))/\(twoDigits(month))/\(year)"
  }
}

extension String {
  /// Whether a return can carry the value: letters, digits and what stands between them. Anything else
  /// is no code of a return, and could be a formula to a spreadsheet.
  var isReturnable: Bool {
    guard let first = utf8.first, first != UInt8(ascii: "-"), first != UInt8(ascii: " ") else {
      return false
    }
    return utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"),
        UInt8(ascii: " "), UInt8(ascii: "."), UInt8(ascii: "_"):
        true
      default: false
      }
    }
  }
}
