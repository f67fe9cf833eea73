extension Measure {
  static let parentsDefinitions: [MeasureDefinition] = [
    answering(
      .duty(.parentInvite),
      define(.parentsToInvite, "parents-to-invite", "Parents due to be invited"),
      define(.parentsInvited, "parents-invited", "invited", of: .parentsToInvite, part: "invited"),
      define(
        .parentsInvitedInTime, "parents-invited-in-time", "invited in time", of: .parentsInvited),
      define(
        .parentsUninvited, "parents-uninvited", "not invited", of: .parentsToInvite, part: "invited"
      ),
      define(
        .parentsNotInvitedExplained, "parents-not-invited-explained", "not invited, with a reason",
        of: .parentsUninvited, part: "not-invited"),
      define(
        .parentsNotInvited, "parents-not-invited", "not invited, without a reason",
        of: .parentsUninvited, part: "not-invited"),
      define(
        .parentsAttended, "parents-attended", "attended, all or part", of: .parentsToInvite)),
    [
      define(
        .parentsExcluded, "parents-excluded", "excluded, from all or part", of: .parentsToInvite,
        from: .exclusion)
    ],
    answering(
      .duty(.parentConsult),
      define(.parentsToAsk, "parents-to-ask", "Parents due to be asked"),
      define(.parentsAsked, "parents-asked", "asked", of: .parentsToAsk, part: "parent-asked"),
      define(
        .parentsDeclined, "parents-declined", "declined (counts as asked)", of: .parentsAsked),
      define(
        .parentsUnasked, "parents-unasked", "not asked", of: .parentsToAsk, part: "parent-asked"),
      define(
        .parentsNotConsulted, "parents-not-consulted", "not consulted: a manager's decision",
        of: .parentsUnasked, part: "parent-not-asked"),
      define(
        .parentsNotAskedExplained, "parents-not-asked-explained", "not asked, with another reason",
        of: .parentsUnasked, part: "parent-not-asked"),
      define(
        .parentsNotAsked, "parents-not-asked", "not asked, without a reason", of: .parentsUnasked,
        part: "parent-not-asked")),
    answering(
      .duty(.carerConsult),
      define(.carersToAsk, "carers-to-ask", "Carers due to be asked"),
      define(.carersAsked, "carers-asked", "asked", of: .carersToAsk),
      define(
        .carersNotConsulted, "carers-not-consulted", "not consulted: a manager's decision",
        of: .carersToAsk)),
  ].flatMap(\.self)
}
