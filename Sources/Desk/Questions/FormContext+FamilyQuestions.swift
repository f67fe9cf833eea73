import Papers
import Participation

/// What is asked about a family group meeting, and before care is reduced or ended.
extension FormContext {
  func familyWarned(_ whom: Whom) -> Questions {
    Questions(
      .familyWarned,
      [
        .when(self, "on", "Told on"),
        Field(
          "how", "How", .words(lines: 2), required: true, hint: "For example in a visit, by letter."
        ),
        Field(
          "challengeExplained", "How to challenge", .yesNo, required: true,
          hint: "Whether it was said: at the panel, by complaint or by review."),
      ]
    ).about(whom, "person", among: childAndEverybody)
  }

  func familyMeetingOffered(_ whom: Whom) -> Questions {
    Questions(
      .familyMeetingOffered,
      [
        .when(self, "on", "Offered on"),
        Field("how", "How", .words(lines: 2), required: true),
      ]
    ).about(whom, "person", among: everybody)
  }

  /// - Parameter isCorrection: asked in full, whoever sits here.
  func familyMeetingNotOffered(_ whom: Whom, isCorrection: Bool = false) -> Questions {
    let isOwn = [.socialWorker, .teamManager].contains(user.role)
    let questions = Questions(
      .familyMeetingNotOffered,
      [
        Field(
          "why", "Why not", .words(lines: 3), required: true,
          hint: "Why it is not in \(calledName)'s best interests."),
        Field(
          "by", "Decided by", .line, required: true,
          initial: user.role == .teamManager ? [user.name] : []),
        .when(self), .toldBy(required: !isCorrection),
      ]
    ).about(whom, "person", among: [Field.Option("", "nobody was offered it")] + everybody)
    return isOwn && !isCorrection ? questions.without("toldBy") : questions
  }

  func familyMeetingAnswered(_ whom: Whom) -> Questions {
    marking(
      Questions(
        .familyMeetingAnswered,
        [
          Field("accepted", "Accepts", .yesNo, required: true),
          .when(self),
          Field("words", "Their words", .words(lines: 2)),
        ]), "words", of: whom
    ).about(whom, "person", among: everybody)
  }

  var familyProposal: Questions {
    marking(
      Questions(
        .familyProposal,
        [
          Field(
            "words", "Their proposal", .words(lines: 5), required: true,
            hint: "In the family's own words."),
          Field(
            "privateTime", "Private time", .yesNo, required: true,
            hint: "Whether the family had time to themselves."),
          .when(self),
        ]), "words", of: .asked
    ).labelled(
      "checkedBack", "Checked back",
      hint: "Yes: gone through with the family, who then have it in their copies.")
  }

  var familyProposalAnswered: Questions {
    Questions(
      .familyProposalAnswered,
      [
        Field(
          "answer", "Answer", .choice(FamilyProposalAnswered.Answer.options), required: true),
        Field(
          "why", "Why", .words(lines: 3), required: true,
          shown: .when(
            "answer",
            isAnyOf: [
              FamilyProposalAnswered.Answer.partly.rawValue,
              FamilyProposalAnswered.Answer.notAgreed.rawValue,
            ])),
        .when(self),
        Field(
          "by", "Answered by", .line, required: true,
          initial: user.role.leadsMeetings ? [] : [user.name]),
      ])
  }
}
