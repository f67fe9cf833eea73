import Papers
import Participation

/// The questions about a child and who is around them, apart from any meeting.
enum ChildQuestions {
  /// - Parameters:
  ///   - word: whether the child is added or amended.
  ///   - returned: what a return brought in, carried along.
  static func details(
    _ word: Fact.Word, worker: String? = nil, team: String? = nil, returned: ReturnedDetails? = nil
  ) -> Questions {
    let questions = Questions(
      word,
      [
        Field("name", "Full name", .line, required: true),
        Field("preferredName", "Called", .line, hint: "The name the child uses, on every screen."),
        Field(
          "born", "Born", .date(.near), required: true,
          hint: "Of a child not born yet, the day on which the birth is expected."),
        Field("sex", "Sex", .choice(Child.Sex.options), hint: "As in the SSDA903 return."),
        Field("localNumber", "Number", .line, hint: "The authority's own number for the child."),
        Field("worker", "Social worker", .line, initial: [worker ?? ""].filter { !$0.isBlank }),
        Field("team", "Team", .line, initial: [team ?? ""].filter { !$0.isBlank }),
      ] + (returned == nil ? [] : returnedFields))
    guard let returned else { return questions }
    return questions.fixing(
      "returned",
      .table([
        "ethnicity": .text(returned.ethnicity), "pupilNumber": .text(returned.pupilNumber),
        "isMother": .text(returned.isMother),
        "motherOfChildBorn": .text(returned.motherOfChildBorn),
      ]))
  }

  /// What the national return has of the child.
  private static let returnedFields = [
    Field("returned.ethnicity", "Ethnicity code", .line, hint: "As in the SSDA903 return."),
    Field("returned.pupilNumber", "Pupil number", .line),
    Field("returned.isMother", "Is a mother", .line),
    Field("returned.motherOfChildBorn", "Own child born", .line),
  ]

  /// - Parameter id: who is amended; nil makes an identifier for somebody new.
  static func person(_ id: PersonID?) -> Questions {
    let questions = Questions(
      id == nil ? .personAdded : .personAmended,
      [
        Field("name", "Name", .line, required: true),
        Field("relation", "Who they are", .choice(Relation.options), required: true),
        Field(
          "livesWithChild", "Child lives there", .yesNo,
          hint: "Of a carer: whether the child lives with them. Empty while not known."),
        Field("calledByChild", "Child calls them", .line, hint: "For example Mum, Nan, Mr B."),
        Field("contact", "Contact", .line, hint: "Telephone, address, or how they are reached."),
        Field(
          "safetyNotes", "Safety note", .words(lines: 2),
          hint: "For example: never by letter to the shared address."),
        Field(
          "accessNeeds", "Access needs", .list,
          hint: "What they need to take part; commas between them."),
        Field("born", "Born", .date(.past), hint: "A parent under 18 has support of their own."),
        Field("under18", "Under 18", .yesNo, hint: "Where the date of birth is not known."),
      ], makesID: id == nil)
    return id.map { questions.fixing("id", $0.tree) } ?? questions
  }

  static func personLeft(_ whom: Whom, among options: [Field.Option], today: CivilDate) -> Questions
  {
    Questions(
      .personLeft,
      [
        Field("on", "Left on", .date(.near), required: true, initial: [today.typed]),
        Field("why", "Why", .words(lines: 2)),
      ]
    ).about(whom, "person", among: options)
  }

  static func statusBegan() -> Questions {
    Questions(
      .statusBegan,
      [
        Field("status", "Status", .choice(Status.options), required: true),
        Field("from", "From", .date(.near), required: true),
        Field("to", "Last day", .date(.near), hint: "Empty while it holds."),
      ])
  }

  static func statusEnded(_ current: [Status], today: CivilDate) -> Questions {
    Questions(
      .statusEnded,
      [
        Field(
          "status", "Status",
          .choice(
            (current.isEmpty ? Status.allCases : current).map {
              Field.Option($0.rawValue, $0.name)
            }), required: true, initial: current.count == 1 ? current.map(\.rawValue) : []),
        Field(
          "on", "Last day", .date(.near), required: true, hint: "The last day on which it held."),
      ])
  }

  static func need(_ word: Fact.Word, need: NeedRecorded? = nil) -> Questions {
    Questions(
      word,
      [
        Field(
          "need", "Need", .line, required: true,
          hint: "For example interpreter, large print, quiet room.",
          initial: need.map { [$0.need] } ?? []),
        Field("detail", "In detail", .words(lines: 2), initial: [need?.detail].compactMap(\.self)),
      ])
  }

  static func day(_ word: Fact.Word, _ label: String, today: CivilDate) -> Questions {
    Questions(
      word,
      [
        Field("on", label, .date(.past), required: true, initial: [today.typed])
      ])
  }
}
