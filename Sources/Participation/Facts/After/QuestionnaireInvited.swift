/// A person invited to say by questionnaire how the meeting went.
package struct QuestionnaireInvited: Sendable, Hashable, Codable {
  package var person: PersonID
  package var on: CivilDate
  /// Nil while it is not known.
  package var returned: Bool?

  package init(person: PersonID, on: CivilDate, returned: Bool? = nil) {
    self.person = person
    self.on = on
    self.returned = returned
  }
}

extension Facts {
  static let questionnaireInvited = FactKind(
    .questionnaireInvited, "questionnaire-invited", "Questionnaire", Fact.questionnaireInvited,
    about: { .person($0.person) },
    right: .everybody(.fromTheDay),
    day: \.on,
    asksToCome: true)
}
