extension Measure {
  static let afterDefinitions: [MeasureDefinition] = [
    answering(
      .duty(.childOutcome),
      define(.viewsRecorded, "views-recorded", "Views in the child's own words"),
      define(.viewsToAnswer, "views-to-answer", "Own views due to be answered", of: .viewsRecorded),
      define(.viewsAnswered, "views-answered", "answered", of: .viewsToAnswer),
      define(.childrenToTell, "children-to-tell", "Children due to be told the outcome"),
      define(.childrenTold, "children-told", "told", of: .childrenToTell),
      define(
        .toldInTime, "told-in-time", nil, of: .childrenTold, within: [.toldSoonAfter, .toldLate]),
      define(.toldSoonAfter, "told-soon-after", nil, of: .childrenTold, within: [.toldLate]),
      define(.toldLate, "told-late", nil, of: .childrenTold, part: "told"),
      define(.toldVeryLate, "told-very-late", nil, of: .childrenTold, part: "told")),
    answering(
      .duty(.parentOutcome),
      define(.parentViews, "parent-views-recorded", "Views in parents' own words"),
      define(
        .parentViewsToAnswer, "parent-views-to-answer", "Parents' views due to be answered",
        of: .parentViews),
      define(
        .parentViewsAnswered, "parent-views-answered", "answered", of: .parentViewsToAnswer),
      define(.parentsToTell, "parents-to-tell", "Parents due to be told the outcome"),
      define(.parentsTold, "parents-told", "told", of: .parentsToTell),
      define(.parentsToldInTime, "parents-told-in-time", "told in time", of: .parentsTold)),
    answering(
      .duty(.parentQuestionnaire),
      define(.questionnairesDue, "questionnaires-due", "Parents due a questionnaire"),
      define(.questionnairesOffered, "questionnaires-offered", "offered", of: .questionnairesDue),
      define(
        .questionnairesReturned, "questionnaires-returned", "returned", of: .questionnairesOffered)),
    answering(
      .duty(.meetingDecisions),
      define(.decisionsDue, "decisions-due", "Decisions due, for each child"),
      define(.decisionsInTime, "decisions-in-time", "written in time", of: .decisionsDue)),
    answering(
      .duty(.meetingRecord),
      define(.recordsDue, "records-due", "Records (minutes) due, for each child"),
      define(.recordsInTime, "records-in-time", "written in time", of: .recordsDue)),
    answering(
      .duty(.meetingSent),
      define(.sendingDue, "records-to-send", "Records (minutes) due to be sent, for each child"),
      define(.sentInTime, "records-sent-in-time", "sent in time", of: .sendingDue)),
    answering(
      .duty(.supervisionDiscuss),
      define(.supervisionDue, "supervision-due", "Views due to be discussed in supervision"),
      define(.supervisionHeld, "supervision-held", "discussed", of: .supervisionDue)),
  ].flatMap(\.self)
}
