extension Measure {
  static let codesDefinitions: [MeasureDefinition] = answering(
    .duty(.childParticipationCode),
    define(
      .lookedAfterReviews, "looked-after-reviews", "Children at looked-after reviews", of: .records,
      part: "coding"),
    define(.pn0, "pn0", nil, of: .lookedAfterReviews, part: "code"),
    define(.pn1, "pn1", nil, of: .lookedAfterReviews, part: "code"),
    define(.pn2, "pn2", nil, of: .lookedAfterReviews, part: "code"),
    define(.pn3, "pn3", nil, of: .lookedAfterReviews, part: "code"),
    define(.pn4, "pn4", nil, of: .lookedAfterReviews, part: "code"),
    define(.pn5, "pn5", nil, of: .lookedAfterReviews, part: "code"),
    define(.pn6, "pn6", nil, of: .lookedAfterReviews, part: "code"),
    define(.pn7, "pn7", nil, of: .lookedAfterReviews, part: "code"),
    define(.codeMissing, "code-missing", "no code", of: .lookedAfterReviews, part: "code"),
    define(.coded, "pn1-to-pn7", "PN1 to PN7", of: .lookedAfterReviews),
    define(.tookPart, "took-part", "took part: PN1, PN2, PN3, PN5 or PN6", of: .coded),
    define(
      .localReviews, "local-codes", "Children with a code elsewhere (local data)", of: .records,
      part: "coding"),
    define(.localPN0, "local-pn0", nil, of: .localReviews, part: "local-code"),
    define(.localPN1, "local-pn1", nil, of: .localReviews, part: "local-code"),
    define(.localPN2, "local-pn2", nil, of: .localReviews, part: "local-code"),
    define(.localPN3, "local-pn3", nil, of: .localReviews, part: "local-code"),
    define(.localPN4, "local-pn4", nil, of: .localReviews, part: "local-code"),
    define(.localPN5, "local-pn5", nil, of: .localReviews, part: "local-code"),
    define(.localPN6, "local-pn6", nil, of: .localReviews, part: "local-code"),
    define(.localPN7, "local-pn7", nil, of: .localReviews, part: "local-code"),
    define(.localCoded, "local-pn1-to-pn7", "PN1 to PN7, local data", of: .localReviews),
    define(.localTookPart, "local-took-part", "took part, local data", of: .localCoded),
    define(.uncoded, "uncoded", "Children at other meetings, no code", of: .records, part: "coding")
  )
}
