import Papers
import Participation

extension FormContext {
  func outcome(_ whom: Whom) -> Questions {
    Questions(
      .outcomeTold,
      [
        Field(
          "how", "How told", .words(lines: 2), required: true,
          hint: "For example in a talk at home, by letter, with the decisions read together."),
        .when(self, "on", "Told on"),
        Field("by", "Told by", .line, required: true, initial: [user.name]),
      ]
    ).about(whom, "who", among: childAndEverybody)
  }

  func answer(to view: ViewID) -> Questions {
    Questions(
      .viewAnswered,
      [
        Field("answer", "Answer", .choice(ViewAnswered.Answer.options), required: true),
        Field(
          "why", "Why", .words(lines: 2), required: true,
          hint: "What was not done, or only partly, is answered with why.",
          shown: .when(
            "answer",
            isAnyOf: [
              ViewAnswered.Answer.partly.rawValue, ViewAnswered.Answer.notPossible.rawValue,
            ])),
      ], fixed: ["view": view.tree])
  }

  /// What was said by questionnaire.
  ///
  /// - Parameter answers: those of an entry that is corrected, whose questions stay as they were asked.
  func questionnaireAnswered(
    _ whom: Whom, correcting answers: [QuestionnaireAnswered.Answer] = []
  ) -> Questions {
    let typed = answers.enumerated().map { index, answer in
      Field(
        "answers.\(index).answer", answer.question.fitting(or: "Answer \(index + 1)"),
        .words(lines: 2), hint: answer.question.visible)
    }
    return questionnaire(
      whom, typed,
      answers.map { .table(["question": .text($0.question), "answer": .text("")]) })
  }

  /// One answer to a questionnaire, with its question.
  func questionnaireAnswer(_ whom: Whom) -> Questions {
    questionnaire(
      whom,
      [
        Field(
          "answers.0.question", "Question", .line, required: true, hint: "As it was asked."),
        Field(
          "answers.0.answer", "Answer", .words(lines: 3), required: true, hint: "As it was given."),
      ], [])
  }

  private func questionnaire(
    _ whom: Whom, _ answers: [Field], _ asked: [JSONTree]
  ) -> Questions {
    // As at a foster carer's review in any other words of a child.
    let isGuarded =
      if case .settled(nil) = whom { kindRule?.keepsChildsWords == true } else { false }
    let fields =
      [
        Field("helper", "Helped by", .line, hint: "Who helped; empty where nobody did."),
        Field(
          "helpersRelation", "Relation", .line, hint: "What they are to \(calledName).",
          shown: .whenFilled("helper")),
        Field("whoseWords", "Whose words", .choice(View.WhoseWords.options), required: true),
      ] + markFields(of: whom).filter { $0.id != "checkedBack" }
    return Questions(
      .questionnaireAnswered, [.when(self)] + answers + fields, fixed: ["answers": .list(asked)]
    ).initially("notWordForWord", isGuarded ? ["yes"] : [])
      .about(whom, "who", among: childAndEverybody)
  }

  var supervision: Questions {
    let other = user.role == .teamManager ? child.child.worker : nil
    return Questions(
      .supervisionHeld,
      [
        .when(self),
        Field("with", "With", .line, required: true, initial: [other ?? ""].filter { !$0.isBlank }),
        Field("note", "What came of it", .words(lines: 3)),
      ])
  }

  var familyTold: Questions {
    Questions(
      .familyTold,
      [
        Field("told", "Told", .yesNo, required: true),
        .when(self),
        Field(
          "why", "Why not", .words(lines: 2), required: true,
          shown: .when("told", isAnyOf: ["no"])),
      ])
  }

  func assessmentExplained(_ whom: Whom) -> Questions {
    Questions(
      .assessmentExplained,
      [
        .when(self),
        Field("leafletGiven", "Leaflet given", .yesNo, required: true),
      ]
    ).about(whom, "person", among: everybody)
  }

  func assessmentFeedback(of whom: Whom) -> Questions {
    marking(
      Questions(
        .assessmentFeedback,
        [Field("words", "What was said", .words(lines: 3), required: true), .when(self)]),
      "words", of: whom
    ).about(whom, "of", among: childAndEverybody)
  }

  var facilitation: Questions {
    Questions(
      .facilitated,
      [
        .when(self),
        Field(
          "words", "How supported", .words(lines: 4), required: true,
          hint: "What was done so that the family could take part."),
      ])
  }

  /// - Parameter count: for how many homes there is room.
  func responsibility(_ count: Int = 2) -> Questions {
    let isSplit = Field.Shown.when("moreThanOneHome", isAnyOf: ["yes"])
    let homes = (0..<max(count, 1)).flatMap { index in
      [
        Field("homes.\(index).with", "Lives with \(index + 1)", .line, shown: isSplit),
        Field(
          "homes.\(index).when", "When", .line, hint: "For example weekdays, every other weekend.",
          shown: isSplit.and(.whenFilled("homes.\(index).with"))),
      ]
    }
    return Questions(
      .responsibilityIdentified,
      [
        .when(self),
        Field(
          "words", "Who", .words(lines: 4), required: true,
          hint: "Everybody with care of or responsibility for \(calledName)."),
        Field(
          "people", "Those listed", .several(everybody),
          hint: "Those of them in \(calledName)'s network."),
        Field(
          "moreThanOneHome", "Split care", .yesNo,
          hint: "Whether \(calledName) lives in more than one place."),
      ] + homes)
  }

  func explanation(_ duty: JSONTree) -> Questions {
    Questions(
      .dutyExplained,
      [
        Field(
          "why", "Why", .words(lines: 4), required: true,
          hint: "Your name and the day stand beside it.")
      ], fixed: ["duty": duty])
  }

  func question(about duty: JSONTree) -> Questions {
    Questions(
      .questionAsked, [Field("question", "Question", .words(lines: 3), required: true)],
      fixed: ["duty": duty])
  }

  func answer(toQuestion question: EntryID) -> Questions {
    Questions(
      .questionAnswered, [Field("answer", "Answer", .words(lines: 3), required: true)],
      fixed: ["question": question.tree])
  }

  var signOff: Questions {
    Questions(
      .signedOff,
      [
        .when(self),
        Field(
          "although", "Why go ahead",
          .words(lines: 3), required: !blankOfAll.isEmpty,
          hint: blankOfAll.isEmpty
            ? "Nothing that is due is missing: leave this empty."
            : "Why the meeting goes ahead although this is missing."),
      ])
  }

  /// What is recorded with a reason and nothing else.
}

extension Questions {
  static func reason(_ word: Fact.Word, _ label: String) -> Questions {
    Questions(word, [Field("why", label, .words(lines: 3), required: true)])
  }
}
