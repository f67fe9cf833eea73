import Papers
import Participation

extension FormContext {
  var encouragement: Questions {
    marking(
      Questions(
        .encouraged,
        [
          .when(self, "on", "Encouraged on"),
          Field(
            "answer", "Answer", .choice(Encouraged.Answer.options),
            hint: "Leave empty until there is one. “Will not attend” is an answer too."),
          Field("words", "\(calledName)'s words".fitting(or: "Own words"), .words(lines: 2)),
        ]), "words", of: .settled(nil))
  }

  var attendanceWish: Questions {
    marking(
      Questions(
        .attendanceWished,
        [
          Field("wish", "Child's wish", .choice(AttendanceWish.Wish.options), required: true),
          .when(self, "on", "Asked on"),
          Field("words", "\(calledName)'s words".fitting(or: "Own words"), .words(lines: 2)),
        ]), "words", of: .settled(nil))
  }

  /// - Parameter role: whose opinion, where that is settled.
  func opinion(of role: Role?) -> Questions {
    let isOwn = role == user.role
    let questions = Questions(
      .opinionGiven,
      [
        Field(
          "of", "Whose",
          .choice(
            [Role.socialWorker, .chair].map {
              Field.Option($0.rawValue, pack.name(of: $0, for: statuses))
            }),
          required: true),
        Field(
          "agrees", "Agrees", .yesNo, required: true, hint: "That \(calledName) should attend."),
        Field("name", "Name", .line, required: true),
        .when(self),
        Field("reasons", "Reasons", .words(lines: 2), required: true),
        .toldBy(required: role != nil),
      ])
    guard let role else { return questions }
    let settled = questions.without("of").fixing("of", .text(role.rawValue))
      .initially("name", opinionGiver(role))
    return isOwn ? settled.without("toldBy") : settled
  }

  private func opinionGiver(_ role: Role) -> [String] {
    guard role != user.role else { return [user.name] }
    let name = role == .chair ? meeting?.chair?.name : child.child.worker
    return [name ?? ""].filter { !$0.isBlank }
  }

  /// - Parameter isCorrection: asked in full, whoever sits here.
  func attendanceException(isCorrection: Bool = false) -> Questions {
    let isOwn = !leadRole.isEmpty
    let questions = Questions(
      .exceptionDecided,
      [
        Field("allowed", "May attend", .yesNo, required: true),
        Field("by", "Decided by", .line, required: true, initial: leadName),
        .when(self),
        Field("reasons", "Reasons", .words(lines: 3), required: true),
        .toldBy(required: !isCorrection),
      ])
    return isOwn && !isCorrection ? questions.without("toldBy") : questions
  }

  var activeRole: Questions {
    Questions(
      .activeRoleOffered,
      [
        Field(
          "offered", "What was offered", .several(ActiveRoleOffered.Part.options), required: true),
        .when(self, "on", "Offered on"),
        Field(
          "outcome", "What came of it", .words(lines: 2),
          hint: "Leave empty until it is known. A no counts too."),
      ])
  }

  func advocacy(_ whom: Whom) -> Questions {
    Questions(
      .advocacyOffered,
      [
        .when(self, "on", "Offered on"),
        Field(
          "answer", "Answer", .choice(AdvocacyOffered.Answer.options),
          hint: "Leave empty until there is one."),
        Field(
          "kind", "Kind", .choice(AdvocacyOffered.Kind.options),
          hint: "Non-instructed where a child is under 4 or does not use words."),
        // One who works without instructions is accepted by nobody.
        Field(
          "advocate", "Who", .line, hint: "The advocate's name, or the service.",
          shown: .any([
            .when("answer", isAnyOf: [AdvocacyOffered.Answer.accepted.rawValue]),
            .when("kind", isAnyOf: [AdvocacyOffered.Kind.nonInstructed.rawValue]),
          ])),
      ]
    ).about(whom, "to", among: childAndEverybody)
  }

  var needArranged: Questions {
    Questions(
      .needArranged,
      [
        Field("need", "Need", .line, required: true),
        Field("how", "How arranged", .words(lines: 2), required: true),
        .when(self),
        Field(
          "for", "Whose need", .choice(childAndEverybody),
          hint: "Empty: \(calledName)'s. Parents and carers have needs of their own."),
      ])
  }

  func report(with whom: Whom) -> Questions {
    Questions(
      .reportShared,
      [
        .when(self),
        Field(
          "explained", "Explained", .yesNo, required: true,
          hint: "Talked through in words they understand, not only handed over."),
      ]
    ).about(whom, "with", among: childAndEverybody)
  }

  /// How somebody was met beforehand, with the three topics of CAM 6.P4 and 6.C5.
  func metBeforehand(_ whom: Whom) -> Questions {
    let isChild = if case .settled(nil) = whom { true } else { false }
    let isAdult = if case .settled(.some) = whom { true } else { false }
    // Seeing or observing is enough only of a young child.
    let seen: Set<String> = [ChairMet.How.saw.rawValue, ChairMet.How.observed.rawValue]
    let ways = ChairMet.How.options.filter { !isAdult || !seen.contains($0.value) }
    let isSpokenTo = Field.Shown.when("how", isAnyOf: Set(ways.map(\.value)).subtracting(seen))
    return Questions(
      .chairMet,
      [
        .when(self),
        Field("how", "How", .choice(ways), required: true),
        Field(
          "explained", "Meeting explained", .yesNo, required: true,
          hint: "How it will run and what will be discussed.", shown: isSpokenTo),
        Field(
          "papersReached", isChild ? "Had the form" : "Had the papers", .yesNo,
          required: true,
          hint: isChild
            ? "Whether \(calledName) had the chance to fill in the form."
            : "Whether the reports and the updated assessment reached them.", shown: isSpokenTo),
        Field(
          "views", "Their views", .choice(ChairMet.Views.options), required: true,
          hint: "What was said is recorded as views.", shown: isSpokenTo),
        Field(
          "inPrivate", "In private", .yesNo, required: true,
          hint: isChild && kindRule?.chairMeets == .childInPrivate
            ? "The child is met in private." : nil),
        Field("by", "By", .line, required: true, initial: leadName),
      ]
    ).about(whom, "who", among: childAndEverybody)
  }
}
