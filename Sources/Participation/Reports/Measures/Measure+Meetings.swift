extension Measure {
  static let meetingsDefinitions: [MeasureDefinition] = [
    define(.records, "children-at-meetings", "Children, counted at each meeting"),
    define(.held, "held", "meeting recorded as held", of: .records, part: "held"),
    define(
      .notHeld, "not-recorded-as-held", "day past, not recorded as held", of: .records, part: "held"
    ),
    define(
      .onlyCode, "only-code-known", "only a code known, as from a return", of: .records,
      part: "known"),
    define(
      .prepared, "children-prepared-for", "the rest, counted in full", of: .records, part: "known"),
    define(
      .readyOnTheDay, "ready-on-the-day", "ready on the day: nothing due was open", of: .prepared,
      part: "readiness"),
    define(
      .explainedOnTheDay, "explained-on-the-day", "explained: what was open had a reason",
      of: .prepared, part: "readiness"),
    define(
      .gapOnTheDay, "gap-on-the-day", "gap on the day: something due was blank", of: .prepared,
      part: "readiness"),
  ]
}
