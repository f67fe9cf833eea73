/// What somebody said by questionnaire of how a meeting went (CAM 6.P5, 4.1c).
///
/// Kept apart from views: it is about the meeting and not about the child's life and plan, so that no
/// answer is owed to it and no participation code or count of views follows from it.
package struct QuestionnaireAnswered: Spoken, Sendable, Hashable, Codable {
  /// Nil the child.
  package var who: PersonID?
  package var on: CivilDate
  /// In the order of the questionnaire, without the questions that were left out.
  package var answers: [Answer]
  package var whoseWords: View.WhoseWords
  /// Who helped to fill it in.
  package var helper: String?
  package var helpersRelation: String?
  /// With whom it may not be shared.
  package var notSharedWith: [PersonID]
  /// Whether the gist may be passed on, but not the words; nil where nobody said.
  package var notWordForWord: Bool?

  package init(
    who: PersonID? = nil, on: CivilDate, answers: [Answer], whoseWords: View.WhoseWords,
    helper: String? = nil, helpersRelation: String? = nil, notSharedWith: [PersonID] = [],
    notWordForWord: Bool? = nil
  ) {
    self.who = who
    self.on = on
    self.answers = answers
    self.whoseWords = whoseWords
    self.helper = helper
    self.helpersRelation = helpersRelation
    self.notSharedWith = notSharedWith
    self.notWordForWord = notWordForWord
  }

  package var speaker: PersonID? { who }

  package var marks: Marks? {
    get { Marks(notSharedWith: notSharedWith, notWordForWord: notWordForWord) }
    set {
      (notSharedWith, notWordForWord) =
        (newValue?.notSharedWith ?? [], newValue?.notWordForWord)
    }
  }

  /// One answer, with the question as it was asked: “no” says nothing without it.
  package struct Answer: Sendable, Hashable, Codable {
    package var question: String
    package var answer: String

    package init(question: String, answer: String) {
      self.question = question
      self.answer = answer
    }
  }

  private enum CodingKeys: String, CodingKey {
    case who, on, answers, whoseWords, helper, helpersRelation, notSharedWith, notWordForWord
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    who = try values.decodeIfPresent(PersonID.self, forKey: .who)
    on = try values.decode(CivilDate.self, forKey: .on)
    answers = try values.decode([Answer].self, forKey: .answers)
    whoseWords = try values.decode(View.WhoseWords.self, forKey: .whoseWords)
    helper = try values.decodeIfPresent(String.self, forKey: .helper)
    helpersRelation = try values.decodeIfPresent(String.self, forKey: .helpersRelation)
    notSharedWith = try values.decodeIfPresent([PersonID].self, forKey: .notSharedWith) ?? []
    notWordForWord = try values.decodeIfPresent(Bool.self, forKey: .notWordForWord)
  }
}

extension Facts {
  static let questionnaireAnswered = FactKind(
    .questionnaireAnswered, "questionnaire-answered", "Questionnaire answered",
    Fact.questionnaireAnswered,
    about: { _ in .nobody },
    right: .everybody(.fromTheDay),
    day: \.on,
    asksToCome: true)
}
