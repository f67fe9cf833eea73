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
      .readyOnTheDay, "ready-on-the-day", "ready on the day: all that was due was done",
      of: .prepared,
      part: "readiness"),
    define(
      .explainedOnTheDay, "explained-on-the-day", "explained: what was not done had a reason",
      of: .prepared, part: "readiness"),
    define(
      .gapOnTheDay, "gap-on-the-day", "gap on the day: something due was not done", of: .prepared,
      part: "readiness"),
  ]
}
