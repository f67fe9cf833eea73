import Participation

extension FormContext {
  func invitation(_ whom: Whom) -> Questions {
    Questions(
      .invited,
      [
        .when(self, "on", "Invited on"),
        Field(
          "steps", "Help to attend", .list,
          hint: "For example taxi booked, childcare, interpreter; commas between them."),
        Field(
          "helpAskedOn", "None needed", .date(.past),
          hint: "Where no help is needed: the day on which that was asked."),
      ]
    ).about(whom, "person", among: everybody)
  }

  func notInvited(_ whom: Whom) -> Questions {
    Questions(
      .notInvited,
      [
        Field(
          "reason", "Why not",
          .choice(pack.invitationReasons.map { Field.Option($0.id, $0.words) }),
          required: true),
        Field("detail", "In detail", .words(lines: 2)),
      ]
    ).about(whom, "person", among: everybody)
  }

  func involvement(_ whom: Whom) -> Questions {
    Questions(
      .assessmentInvolved,
      [
        .when(self),
        Field(
          "how", "How", .words(lines: 3), required: true,
          hint: "For example in a visit, by telephone, with an interpreter."),
      ]
    ).about(whom, "person", among: everybody)
  }

  func notToConsult(_ whom: Whom) -> Questions {
    Questions(
      .managerDecidedNotToConsult,
      [
        Field(
          "by", "Decided by", .line, required: true,
          initial: user.role == .teamManager ? [user.name] : []),
        .when(self),
        Field("why", "Why", .words(lines: 3), required: true),
      ]
    ).about(whom, "person", among: everybody)
  }

  var parentsAgreed: Questions {
    Questions(
      .parentsAgreed,
      [
        Field(
          "agrees", "Agrees", .yesNo, required: true,
          hint: "Whether \(calledName) wants parents to take part."),
        .when(self),
      ])
  }

  func questionnaire(_ whom: Whom) -> Questions {
    Questions(
      .questionnaireInvited,
      [
        .when(self, "on", "Invited on"),
        Field(
          "returned", "Returned", .yesNo,
          hint: "Empty while not known. Its answers: heard record --from-form questionnaire."),
      ]
    ).about(whom, "person", among: everybody)
  }
}
