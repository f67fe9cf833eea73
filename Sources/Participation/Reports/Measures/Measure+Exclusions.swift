extension Measure {
  static let exclusionsDefinitions: [MeasureDefinition] = answering(
    .exclusion,
    define(.exclusionsRequested, "exclusions-requested", "Requests that somebody be excluded"),
    define(.excluded, "excluded", "excluded", of: .exclusionsRequested, part: "exclusion"),
    define(
      .excludedBySocialWorker, "excluded-by-social-worker", "decided by the social worker",
      of: .excluded, part: "decider"),
    define(.excludedByIRO, "excluded-by-iro", "decided by the IRO", of: .excluded, part: "decider"),
    define(
      .excludedByChair, "excluded-by-chair", "decided by the chair", of: .excluded, part: "decider"),
    define(
      .excludedByManager, "excluded-by-team-manager", "decided by the team manager", of: .excluded,
      part: "decider"),
    define(
      .excludedWhole, "excluded-whole", "from the whole meeting", of: .excluded, part: "extent"),
    define(.excludedPart, "excluded-part", "from part of it", of: .excluded, part: "extent"),
    define(
      .excludedHeardOtherwise, "excluded-heard-otherwise",
      "another way for their views to be heard", of: .excluded),
    define(.excludedTold, "excluded-told", "told", of: .excluded),
    define(
      .exclusionsRefused, "exclusions-refused", "refused", of: .exclusionsRequested,
      part: "exclusion"),
    define(
      .exclusionsUndecided, "exclusions-undecided", "not decided", of: .exclusionsRequested,
      part: "exclusion"),
    define(
      .outsideProtocol, "exclusions-outside-protocol", "outside the protocol",
      of: .exclusionsRequested))

  static let comingDefinitions: [MeasureDefinition] = [
    answering(
      .duty(.childAttendanceOpinions),
      define(
        .opinionsToTake, "opinions-to-take", "Social worker's and chair's views on attending, due"),
      define(.opinionsAgreed, "opinions-agreed", "agreed", of: .opinionsToTake, part: "opinions"),
      define(
        .opinionsNotAgreed, "opinions-not-agreed", "not agreed", of: .opinionsToTake,
        part: "opinions"),
      define(
        .opinionsOpen, "opinions-open", "open: a view is missing", of: .opinionsToTake,
        part: "opinions")),
    answering(
      .duty(.childAttendanceException),
      define(.exceptionsDecided, "exceptions-decided", "Exceptions decided by the chair"),
      define(
        .exceptionsAllowed, "exceptions-allowed", "the child may attend", of: .exceptionsDecided)
    ),
  ].flatMap(\.self)
}
