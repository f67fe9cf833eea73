import Papers
import Participation

/// What is asked about preparing somebody for taking part, and about what they were told.
extension FormContext {
  /// - Parameter from: which of the four accounts of a young child, where that is settled.
  func reportNotHad(_ from: ReportNotHad.From?) -> Questions {
    let questions = Questions(
      .reportNotHad,
      [
        Field("from", "From", .choice(ReportNotHad.From.options), required: true),
        Field("why", "Why not", .words(lines: 2), required: true),
        .when(self),
      ])
    return from.map { questions.without("from").fixing("from", .text($0.rawValue)) } ?? questions
  }

  func toldOfChange(_ whom: Whom) -> Questions {
    Questions(
      .toldOfChange,
      [
        .when(self, "on", "Told on"),
        Field(
          "how", "How", .words(lines: 2), required: true,
          hint:
            "The new day, time or place, or that it is cancelled. For example in a call, by letter."
        ),
      ]
    ).about(whom, "person", among: childAndEverybody)
  }

  var assessmentPlanned: Questions {
    Questions(
      .assessmentPlanned,
      [
        .when(self),
        Field(
          "how", "How", .words(lines: 3), required: true,
          hint: "How \(calledName) and the family will take part."),
        Field(
          "scales", "Scales, tools", .list,
          hint: "The scales and questionnaires that will be used; commas between them."),
      ])
  }

  func informationGiven(_ whom: Whom) -> Questions {
    Questions(
      .informationGiven,
      [
        Field("about", "About", .several(InformationGiven.Topic.options), required: true),
        .when(self, "on", "Given on"),
        Field(
          "how", "How", .line, required: true,
          hint: "For example a leaflet, in a talk, read together."),
        Field("detail", "In detail", .words(lines: 2)),
      ]
    ).about(whom, "to", among: childAndEverybody)
  }

  var complaint: Questions {
    marking(
      Questions(
        .participationComplained,
        [
          .when(self),
          Field("about", "About", .words(lines: 3), required: true, hint: "In their own words."),
          Field("answered", "Answer", .words(lines: 2), hint: "Leave empty until there is one."),
          Field("answeredOn", "Answered on", .date(.past), shown: .whenFilled("answered")),
          Field("learnt", "What was learnt", .words(lines: 2)),
        ]), "about", of: .asked
    ).about(.asked, "by", among: childAndEverybody)
  }

  var preparation: Questions {
    Questions(
      .childPrepared,
      [
        .when(self),
        Field(
          "how", "How", .words(lines: 2), required: true,
          hint: "For example a visit to the room, who sits where, what is said when."),
        Field(
          "skills", "Practised", .list,
          hint: "Skills such as speaking up or saying no; commas between them."),
      ])
  }

  var goal: Questions {
    Questions(
      .goalSet,
      [
        Field(
          "goal", "Goal", .words(lines: 2), required: true,
          hint: "What taking part is meant to achieve."),
        Field(
          "knownBy", "Judged by", .words(lines: 2), required: true,
          hint: "How you will know that it was reached."),
        .when(self),
      ], makesID: true)
  }

  func goalJudged(_ goal: GoalID) -> Questions {
    Questions(
      .goalJudged,
      [
        Field("reached", "Reached", .choice(GoalJudged.Reached.options), required: true),
        Field("how", "How judged", .words(lines: 2)),
        .when(self),
      ], fixed: ["goal": goal.tree])
  }
}
