/// Whether the child wishes to be at a conference.
package struct AttendanceWish: Sendable, Hashable, Codable {
  package var wish: Wish
  package var on: CivilDate
  package var words: String?

  package init(wish: Wish, on: CivilDate, words: String? = nil) {
    self.wish = wish
    self.on = on
    self.words = words
  }

  package enum Wish: String, Sendable, Codable, CaseIterable {
    case yes
    case no
    case unsure
  }
}

extension Facts {
  static let attendanceWished = FactKind(
    .attendanceWished, "attendance-wished", "Wish to come", Fact.attendanceWished,
    about: { _ in .child }, prepares: true,
    right: .everybody(.untilClosed),
    day: \.on)
}
