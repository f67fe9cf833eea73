import Participation

/// Something to put right before a return is sent, or that is left out of it: which child and meeting,
/// what is wrong, and what to do.
package struct ReturnNote: Encodable, Sendable, Equatable {
  let child: String
  let localNumber: Nullable<String>
  let meeting: Nullable<String>
  let on: Nullable<String>
  let kind: String
  package let finding: String
  package let remedy: String
  /// Whether the review, or the child, is left out of the files for it.
  package internal(set) var isLeftOut = false

  private enum CodingKeys: String, CodingKey {
    case child, localNumber, meeting, on, kind, finding, remedy, isLeftOut = "leftOut"
  }

  init(_ finding: Finding, of child: Child) {
    self.init(
      finding.kind.rawValue, of: child, meeting: finding.meeting, on: finding.day,
      finding.sentence, do: finding.remedy)
  }

  private init(
    _ kind: String, of child: Child, meeting: MeetingID? = nil, on day: CivilDate? = nil,
    _ finding: String, do remedy: String, isLeftOut: Bool = false
  ) {
    self.child = child.id.text
    localNumber = Nullable(child.localNumber)
    self.meeting = Nullable(meeting?.text)
    on = Nullable(day?.description)
    self.kind = kind
    self.finding = finding
    self.remedy = remedy
    self.isLeftOut = isLeftOut
  }

  /// Whether a return that has the review would be refused.
  var keepsOut: Bool {
    let kinds: [Finding.Kind] = [.reviewBeforeBirth, .reviewInFuture, .reviewTwiceOnDay]
    return kinds.contains { $0.rawValue == kind }
  }

  /// Whether it is something to put right, and not only said.
  package var isOpen: Bool { kind != Self.shortBreaks }

  /// For people, in one line.
  package var line: String {
    let who = [localNumber.value.map { "CHILD \($0)" }, child].compactMap(\.self)
    let place = (who + [meeting.value].compactMap(\.self)).joined(separator: ", ")
    return "\(place): \(finding) \(remedy)" + (isLeftOut && isOpen ? " Left out of the files." : "")
  }

  private static let shortBreaks = "short-breaks-only"

  /// A child who was looked-after for short breaks only has no reviews in a return.
  static func shortBreaksOnly(_ child: Child, reviews: Int) -> ReturnNote {
    let left = reviews == 1 ? "1 review is" : "\(reviews) reviews are"
    return ReturnNote(
      shortBreaks, of: child,
      "\(child.calledName) is recorded with short breaks only and is left out"
        + (reviews == 0 ? "." : "; \(left) left out too."),
      do: "Nothing, unless they were looked-after otherwise: then record that.", isLeftOut: true)
  }

  /// Why a child's number cannot stand in a return; nil where it can.
  static func unusableNumber(of child: Child, isShared: Bool) -> ReturnNote? {
    let number = child.localNumber ?? ""
    let wrong: String =
      if number.isEmpty {
        "\(child.calledName) has no local number, by which a return knows a child."
      } else if !number.isReturnable {
        "The local number “\(number.shownSafely)” has signs that a return does not take."
      } else if isShared {
        "The local number “\(number)” is another child's too."
      } else { "" }
    guard !wrong.isEmpty else { return nil }
    return ReturnNote(
      "local-number", of: child, wrong, do: "Correct the child's local number.", isLeftOut: true)
  }

  /// Something in the row of the header.
  static func header(
    _ columns: String, of child: Child, _ finding: String, do remedy: String
  ) -> ReturnNote {
    ReturnNote("header-\(columns.lowercased())", of: child, finding, do: remedy)
  }

  /// A child who was looked after long enough for a review to be due, and has none in the year.
  static func withoutReview(_ child: Child, since from: CivilDate) -> ReturnNote {
    ReturnNote(
      "no-review", of: child,
      "\(child.calledName) was looked after from \(from.spoken), and no review of the year is recorded "
        + "as held.", do: "Record the review if one was held.")
  }

  static func blank(_ columns: [String], of child: Child) -> ReturnNote {
    ReturnNote(
      "header-blank", of: child,
      "The header has no \(columns.joined(separator: ", ")) of \(child.calledName) that a return can "
        + "carry.",
      do: "Record it in the child's details (“returned”), or fill it in before you send the file.")
  }

  static func withoutCode(_ child: Child, _ review: RecordOutline) -> ReturnNote {
    ReturnNote(
      Finding.Kind.codeMissing.rawValue, of: child, meeting: review.key.meeting, on: review.day,
      "How \(child.calledName) took part in the looked-after review of \(review.day.spoken) is not "
        + "recorded: there is no code.",
      do: "Record how \(child.calledName) took part; the code follows from it.", isLeftOut: true)
  }

  /// Entries of a child that cannot be read may say otherwise.
  static func unreadable(_ count: Int, of child: Child) -> ReturnNote {
    ReturnNote(
      "unreadable", of: child,
      count == 1
        ? "1 entry cannot be read, and the return may lack what it says."
        : "\(count) entries cannot be read, and the return may lack what they say.",
      do: "“heard verify” says what is wrong.")
  }
}
