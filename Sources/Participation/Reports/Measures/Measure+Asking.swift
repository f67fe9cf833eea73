extension Measure {
  static let childrenDefinitions: [MeasureDefinition] = [
    answering(
      .duty(.childConsult),
      define(
        .childrenToAsk, "children-to-ask", "Children due to be asked", of: .prepared, part: "asking"
      ),
      define(.childrenAsked, "children-asked", "asked", of: .childrenToAsk, part: "asked"),
      define(.childrenAskedInTime, "children-asked-in-time", "asked in time", of: .childrenAsked),
      define(.askedByForm, "asked-by-form", "by the form", of: .childrenAsked, part: "way"),
      define(.askedByApp, "asked-by-app", "by an app", of: .childrenAsked, part: "way"),
      define(.askedByDrawing, "asked-by-drawing", "by drawing", of: .childrenAsked, part: "way"),
      define(
        .askedBySigns, "asked-by-signs", "by signs or symbols", of: .childrenAsked, part: "way"),
      define(.askedByLetter, "asked-by-letter", "by a letter", of: .childrenAsked, part: "way"),
      define(.askedByTalk, "asked-by-talk", "in conversation", of: .childrenAsked, part: "way"),
      define(
        .askedOtherwise, "asked-way-not-recorded", "how is not recorded",
        of: .childrenAsked, part: "way"),
      define(
        .childrenDeclined, "children-declined", "declined (counts as asked)", of: .childrenAsked,
        part: "way"),
      define(.childrenUnasked, "children-unasked", "not asked", of: .childrenToAsk, part: "asked"),
      define(
        .childrenNotAble, "children-not-able", "not able to be asked", of: .childrenUnasked,
        part: "not-asked"),
      define(
        .childrenNotAskedExplained, "children-not-asked-explained",
        "not asked, with another reason", of: .childrenUnasked, part: "not-asked"),
      define(
        .childrenNotAsked, "children-not-asked", "not asked, without a reason",
        of: .childrenUnasked, part: "not-asked"),
      define(.childrenHeard, "children-own-words", "own views recorded", of: .childrenToAsk),
      define(.wordsOwn, "words-own", "in the child's own words", of: .childrenHeard),
      define(
        .wordsWrittenDown, "words-written-down", "written down for the child", of: .childrenHeard),
      define(
        .wordsSummarised, "words-summarised", "summarised by somebody else", of: .childrenHeard)),
    [
      define(
        .notToAsk, "children-not-to-ask", "Children not due to be asked", of: .prepared,
        part: "asking")
    ],
    answering(
      .duty(.childObserve),
      define(
        .youngToObserve, "young-to-observe", "younger children due to be observed", of: .notToAsk,
        part: "not-to-ask"),
      define(
        .youngObserved, "young-observed", "observed, and others' reports recorded",
        of: .youngToObserve)),
    [
      define(
        .askedNowhere, "nobody-to-ask", "at meetings where the child is not asked", of: .notToAsk,
        part: "not-to-ask")
    ],
  ].flatMap(\.self)
}
