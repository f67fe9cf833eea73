import Papers
import Participation

extension FormContext {
  /// How far asking somebody went.
  func consultation(of whom: Whom) -> Questions {
    let isGiven = Field.Shown.when(
      "status",
      isAnyOf: [
        Consultation.Status.formCompleted.rawValue, Consultation.Status.byOtherMeans.rawValue,
      ])
    let isNotAble = Field.Shown.when("status", isAnyOf: [Consultation.Status.notAble.rawValue])
    let name = name(of: whom)
    var questions = Questions(
      .consulted,
      [
        Field(
          "status", "What happened", .choice(Consultation.Status.options), required: true,
          hint: "“Declined” is an answer too, and completes this."),
        .when(self),
        Field(
          "method", "How", .choice(Consultation.Method.options),
          shown: .when(
            "status",
            isAnyOf: [
              Consultation.Status.offered.rawValue, Consultation.Status.byOtherMeans.rawValue,
            ])),
        Field(
          "cameBackEmpty", "Came back empty", .yesNo,
          hint: "Yes: the form came back without an answer in it.",
          shown: .when("status", isAnyOf: [Consultation.Status.formCompleted.rawValue])),
        Field(
          "helperPerson", "Helped by", .choice(helpers),
          hint: "Who helped \(name) to say it, of those listed.", shown: isGiven),
        Field(
          "helper", "Somebody else", .line, hint: "Who helped, where it was none of these.",
          shown: isGiven),
        Field(
          "helpersRelation", "Relation", .line,
          hint: "What they are to \(calledName): foster carer, teacher, grandmother.",
          shown: isGiven.and(.whenFilled("helper"))),
        Field(
          "helpedByNobody", "Nobody helped", .yesNo, hint: "Yes: by their own choice.",
          shown: isGiven),
        Field(
          "said", "What was said", .words(lines: 2),
          shown: .when("status", isAnyOf: [Consultation.Status.declined.rawValue])),
        Field("reason", "Why not able", .words(lines: 2), required: true, shown: isNotAble),
        Field(
          "tried", "What was tried", .words(lines: 2), required: true,
          hint: "What was tried before it was given up.", shown: isNotAble),
      ], asides: ["said"]
    )
    questions.making.parts.append(FormFact.Part("reason", from: "said"))
    return marking(questions, "said", of: whom).choosing("helperPerson", among: helpers)
      .about(whom, "of", among: childAndEverybody)
  }

  /// Who can help to say something, with whom it is better not to be.
  private var helpers: [Field.Option] {
    options(people).map { option in
      let person = people.first { $0.id.text == option.value }
      let caution = person.flatMap { record?.caution(asHelper: $0.id) }
      return caution.map { Field.Option(option.value, "\(option.label) – \($0.words)") } ?? option
    }
  }

  /// A view with all that is recorded of it.
  func view(of whom: Whom) -> Questions {
    Questions(
      .viewGiven,
      [
        Field("kind", "What it is", .choice(View.Kind.options), required: true),
        Field(
          "words", "Words", .words(lines: 5), required: true,
          hint: "Exactly as said or written: do not tidy them up."),
        Field(
          "question", "Asked", .line, hint: "The question that they answer, where a form asked it."),
        Field("whoseWords", "Whose words", .choice(View.WhoseWords.options), required: true),
        .when(self),
        Field(
          "reportedBy", "Reported by", .line, hint: "Who saw or reported it, if not you."),
        Field(
          "reporter", "Of those listed", .choice(everybody),
          hint: "Who reports, where it is somebody in \(calledName)'s network."),
        Field(
          "reporterRole", "Reports as", .choice(View.Reporter.options),
          hint: "What whoever reports is to \(calledName)."),
      ] + markFields(of: whom), makesID: true
    ).choosing("reporter", among: everybody).about(whom, "of", among: childAndEverybody)
  }

  /// What is to be known of somebody's words: as of a view, so of whatever carries any.
  func markFields(of whom: Whom) -> [Field] {
    [
      Field(
        "checkedBack", "Checked back", .choice(View.CheckedBack.options),
        hint: "Whether what is written was read back to \(name(of: whom))."),
      Field(
        "notSharedWith", "Not shared with", .several(options(people.filter { !whom.is($0) })),
        hint: "Who must not see this. The law may still require sharing it."),
      Field(
        "notWordForWord", "Only the gist", .yesNo,
        hint: "Yes: may be passed on, but not word for word."),
    ]
  }

  /// The marks of a fact that carries somebody's words, asked where there are any.
  ///
  /// - Parameters:
  ///   - words: the field of the words; what is said of them is asked behind it.
  func marking(_ questions: Questions, _ words: String, of whom: Whom) -> Questions {
    var questions = questions
    let fields = markFields(of: whom).map { field in
      var field = field
      questions.making.parts.append(
        FormFact.Part("marks.\(field.id)", from: field.id, when: .whenFilled(words)))
      field.show(.whenFilled(words))
      return field
    }
    let place = questions.fields.firstIndex { $0.id == words }.map { $0 + 1 }
    questions.fields.insert(contentsOf: fields, at: place ?? questions.fields.count)
    return questions
  }

  /// What the child or a person said, kept apart from what others make of it.
  func ownWords(of person: PersonID?) -> Questions {
    let name = person.flatMap { self.name($0) } ?? calledName
    let questions = view(of: .settled(person))
      .without("kind", "question", "reportedBy", "reporter", "reporterRole").fixing(
        "kind", .text(View.Kind.ownWords.rawValue)
      )
      .labelled("words", "\(name)'s own words".fitting(or: "Own words"))
    // What a child says at a carer's review is not passed on word for word unless so decided.
    let isGuarded = person == nil && kindRule?.keepsChildsWords == true
    return (isGuarded ? questions.initially("notWordForWord", ["yes"]) : questions)
      .optional(by: "words")
  }

  /// What was seen, what others report or how it is understood: never the child's own words, and
  /// summed up by whoever writes it.
  func account(_ kind: View.Kind, _ label: String, hint: String) -> Questions {
    let view = view(of: .settled(nil))
    return (kind == .report ? view : view.without("reporter", "reporterRole"))
      .without("kind", "question", "whoseWords", "checkedBack", "notWordForWord")
      .fixing("kind", .text(kind.rawValue))
      .fixing("whoseWords", .text(View.WhoseWords.summarised.rawValue))
      .labelled("words", label, hint: hint).optional(by: "words")
  }

  private func name(of whom: Whom) -> String {
    switch whom {
    case .settled(let person): person.flatMap { name($0) } ?? calledName
    case .asked: "them"
    }
  }
}

extension String {
  /// The text where it fits beside an answer, else another.
  func fitting(or other: String) -> String { count <= 17 ? self : other }
}
