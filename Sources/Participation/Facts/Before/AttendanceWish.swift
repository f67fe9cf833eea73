/// Whether the child wishes to be at a conference.
package struct AttendanceWish: Spoken, Sendable, Hashable, Codable {
  package var wish: Wish
  package var on: CivilDate
  package var words: String?
  package var marks: Marks?

  package init(wish: Wish, on: CivilDate, words: String? = nil, marks: Marks? = nil) {
    self.wish = wish
    self.on = on
    self.words = words
    self.marks = marks
  }

  package var speaker: PersonID? { nil }

  package enum Wish: String, Sendable, Codable, CaseIterable {
    case yes
    case no
    case unsure
  }
}

extension Facts {
  static let attendanceWished = FactKind(
    .attendanceWished, "attendance-wished", "Wish to attend", Fact.attendanceWished,
    about: { _ in .child }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
