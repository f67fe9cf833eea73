import Papers
import Participation

extension FormContext {
  /// Grounds that the kind of meeting has; all of them where the protocol does not speak of it.
  private var grounds: [Field.Option] {
    let listed = kindRule?.exclusion.grounds ?? []
    let grounds = listed.isEmpty ? pack.grounds : listed.compactMap(pack.ground)
    return grounds.map { Field.Option($0.id.rawValue, $0.words) }
  }

  func exclusionRequest(isCorrection: Bool = false) -> Questions {
    let isOutside = kindRule?.exclusion.power == .outsideProtocol
    let questions = Questions(
      .exclusionRequested,
      [
        Field("person", "Who", .choice(everybody), required: true),
        Field("requestedBy", "Asked by", .line, required: true, initial: [user.name]),
        .when(self, "on", "Asked on"),
        Field(
          "ground", "Ground", .choice(grounds), required: true,
          hint: "The person will read it in these words."),
        Field(
          "evidence", "Evidence", .words(lines: 3), required: true,
          hint: "What happened, when, and who saw it."),
      ] + extent(isCorrection)
        + [
          Field(
            "managersReason", "Manager's reason", .words(lines: 2),
            required: isOutside && !isCorrection,
            hint: "The protocol does not speak of this kind of meeting.")
        ] + reasonsOwner(required: isOutside && !isCorrection),
      fixed: ["extent": .table([:])], asides: ["howMuch"])
    guard !isOutside, !isCorrection else { return questions }
    return questions.without("managersReason", "reasonBy.name", "reasonBy.role", "reasonToldBy")
  }

  /// Whose the manager's reason is: their own entry, or told by them.
  private func reasonsOwner(required: Bool) -> [Field] {
    let isManager = user.role == .teamManager
    let toldBy = Field.Shown.when(
      "reasonBy.role", isAnyOf: required && isManager ? [] : Set(Role.allCases.map(\.rawValue)))
    return [
      Field(
        "reasonBy.name", "Whose reason", .line, required: required,
        hint: "The manager's name.", initial: isManager ? [user.name] : []),
      Field(
        "reasonBy.role", "Their role", .choice(Role.options), required: required,
        initial: required ? [Role.teamManager.rawValue] : []),
      Field(
        "reasonToldBy", "Told by", .line, required: required && !isManager,
        hint: "Who passed the reason on to you.", shown: toldBy),
    ]
  }

  /// The whole meeting or a part: for the shortest time needed.
  private func extent(_ isCorrection: Bool) -> [Field] {
    let part = Field(
      "extent.part", "Which part", .line, required: !isCorrection,
      hint: isCorrection ? "Empty: the whole meeting." : "As the health report.")
    guard !isCorrection else { return [part] }
    var shown = part
    shown.show(.when("howMuch", isAnyOf: ["part"]))
    return [
      Field(
        "howMuch", "Excluded from",
        .choice([Field.Option("whole", "the whole meeting"), Field.Option("part", "part of it")]),
        required: true, hint: "For the shortest time needed."), shown,
    ]
  }

  /// - Parameter request: what is decided on.
  func exclusionDecision(on request: EntryID, isCorrection: Bool = false) -> Questions {
    let isExcluded = Field.Shown.when("excluded", isAnyOf: ["yes"])
    var toldBy = Field.toldBy(required: !isCorrection)
    if !isCorrection {
      let others = Set(Role.allCases.filter { !roles.contains($0) }.map(\.rawValue))
      toldBy.show(.when("by.role", isAnyOf: others))
    }
    let whenExcluded = { (field: Field) in
      var field = field
      if !isCorrection { field.show(isExcluded) }
      return field
    }
    return Questions(
      .exclusionDecided,
      [
        Field("excluded", "Excluded", .yesNo, required: true),
        Field(
          "by.role", "Decided by", .choice(Role.options), required: true,
          hint: kindRule?.exclusion.because, initial: leadRole),
        Field("by.name", "Name", .line, required: true, initial: leadName), toldBy, .when(self),
        Field("reasons", "Reasons", .words(lines: 3), required: true),
      ] + extent(isCorrection).map(whenExcluded)
        + ways(required: !isCorrection).map(whenExcluded),
      fixed: ["request": request.tree, "extent": .table([:])], asides: ["howMuch"])
  }

  /// Asked to leave at the meeting: asked for, decided and told in one.
  func askedToLeave(isCorrection: Bool = false) -> Questions {
    var toldBy = Field.toldBy(required: !isCorrection)
    if !isCorrection {
      let others = Set(Role.allCases.filter { !roles.contains($0) }.map(\.rawValue))
      toldBy.show(.when("by.role", isAnyOf: others))
    }
    return Questions(
      .askedToLeave,
      [
        Field("person", "Who", .choice(everybody), required: true),
        .when(self),
        Field("ground", "Ground", .choice(grounds), required: true),
        Field(
          "reasons", "What happened", .words(lines: 3), required: true,
          hint: "What was done or said, and why it could not go on."),
        Field(
          "by.role", "Decided by", .choice(Role.options), required: true,
          hint: kindRule?.exclusion.because, initial: leadRole),
        Field("by.name", "Name", .line, required: true, initial: leadName), toldBy,
      ] + extent(isCorrection) + ways(required: !isCorrection),
      fixed: ["extent": .table([:])], asides: ["howMuch"])
  }

  /// How a person who is kept out is heard and told, and can complain.
  private func ways(required: Bool) -> [Field] {
    [
      Field(
        "viewsHow", "Views heard by", .line, required: required,
        hint: "How this person's views reach the meeting instead."),
      Field(
        "outcomeHow", "Outcome told by", .line, required: required,
        hint: "How this person learns the outcome."),
      Field(
        "complaintRoute", "Complaints go to", .line, required: required,
        hint: "How this person can complain about the decision."),
    ]
  }

  func attendedSeparately(_ whom: Whom) -> Questions {
    marking(
      Questions(
        .attendedSeparately,
        [
          Field(
            "how", "How", .words(lines: 2), required: true,
            hint: "For example one after the other, by video."),
          Field("why", "Why", .words(lines: 2), required: true),
          Field("on", "Held on", .date(.past), hint: "Empty while it is arranged."),
        ]), "why", of: whom
    ).about(whom, "person", among: everybody)
  }

  func exclusionTold(of request: EntryID) -> Questions {
    Questions(
      .exclusionTold,
      [
        .when(self),
        Field(
          "how", "How", .words(lines: 2), required: true, hint: "For example by letter, in a call."),
      ], fixed: ["request": request.tree])
  }
}
