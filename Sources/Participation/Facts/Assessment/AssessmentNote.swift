/// How the family took part in an assessment, in words.
package struct AssessmentNote: Sendable, Hashable, Codable {
  package var on: CivilDate
  package var words: String

  package init(on: CivilDate, words: String) {
    self.on = on
    self.words = words
  }
}
