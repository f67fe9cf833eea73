/// Something about an assessment recorded in words: who holds care or responsibility, or how the family took part.
package struct AssessmentNote: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var words: String

  package init(on: CivilDate, words: String) {
    self.on = on
    self.words = words
  }
}
