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
          "ground", "On what ground", .choice(grounds), required: true,
          hint: "In the words in which the person will read it."),
        Field(
          "evidence", "What it rests on", .words(lines: 3), required: true,
          hint: "What happened, when, and who saw it."),
      ] + extent(isCorrection)
        + [
          Field(
            "managersReason", "Manager's reason", .words(lines: 2),
            required: isOutside && !isCorrection,
            hint: "The protocol does not speak of this kind of meeting.")
        ], fixed: ["extent": .table([:])], asides: ["howMuch"])
    return isOutside || isCorrection ? questions : questions.without("managersReason")
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
        "howMuch", "From how much",
        .choice([Field.Option("whole", "the whole meeting"), Field.Option("part", "a part")]),
        required: true, hint: "For the shortest time needed."), shown,
    ]
  }

  /// - Parameter request: what is decided on.
  func exclusionDecision(on request: EntryID, isCorrection: Bool = false) -> Questions {
    let isExcluded = Field.Shown.when("excluded", isAnyOf: ["yes"])
    let isLead = user.role == .chair || user.role == .iro
    var toldBy = Field.toldBy(required: !isCorrection)
    if !isCorrection {
      let others = Set(Role.allCases.filter { $0 != user.role }.map(\.rawValue))
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
          hint: kindRule?.exclusion.because, initial: isLead ? [user.role.rawValue] : []),
        Field("by.name", "Name", .line, required: true, initial: leadName), toldBy, .when(self),
        Field("reasons", "Reasons", .words(lines: 3), required: true),
      ] + extent(isCorrection).map(whenExcluded)
        + [
          Field(
            "viewsHow", "Views heard by", .line, required: !isCorrection,
            hint: "How this person's views reach the meeting instead."),
          Field(
            "outcomeHow", "Outcome told by", .line, required: !isCorrection,
            hint: "How this person learns the outcome."),
          Field(
            "complaintRoute", "Complaints go to", .line, required: !isCorrection,
            hint: "How this person can complain of the decision."),
        ].map(whenExcluded),
      fixed: ["request": request.tree, "extent": .table([:])], asides: ["howMuch"])
  }

  func exclusionTold(of request: EntryID) -> Questions {
    Questions(
      .exclusionTold,
      [
        .when(self),
        Field("how", "How", .words(lines: 2), required: true, hint: "As by letter, in a call."),
      ], fixed: ["request": request.tree])
  }
}
