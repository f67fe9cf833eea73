// The figures of a report, group by group: identifier, title, out of which it is counted, with which
// others it makes that up, and whose provisions it answers to.

extension Measure {
  static let meetingsDefinitions: [MeasureDefinition] = [
    define(.records, "children-at-meetings", "Children, counted at each meeting"),
    define(.held, "held", "meeting recorded as held", of: .records, part: "held"),
    define(
      .notHeld, "not-recorded-as-held", "day past, not recorded as held", of: .records,
      part: "held"),
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

extension Measure {
  static let childrenDefinitions: [MeasureDefinition] = [
    define(
      .childrenToAsk, "children-to-ask", "Children due to be asked", of: .prepared, part: "asking",
      from: .duty(.childConsult)),
    define(
      .childrenAsked, "children-asked", "asked", of: .childrenToAsk, part: "asked",
      from: .duty(.childConsult)),
    define(
      .childrenAskedInTime, "children-asked-in-time", "asked in time", of: .childrenAsked,
      from: .duty(.childConsult)),
    define(
      .askedByForm, "asked-by-form", "by the form", of: .childrenAsked, part: "way",
      from: .duty(.childConsult)),
    define(
      .askedByApp, "asked-by-app", "by an app", of: .childrenAsked, part: "way",
      from: .duty(.childConsult)),
    define(
      .askedByDrawing, "asked-by-drawing", "by drawing", of: .childrenAsked, part: "way",
      from: .duty(.childConsult)),
    define(
      .askedBySigns, "asked-by-signs", "by signs or symbols", of: .childrenAsked, part: "way",
      from: .duty(.childConsult)),
    define(
      .askedByLetter, "asked-by-letter", "by a letter", of: .childrenAsked, part: "way",
      from: .duty(.childConsult)),
    define(
      .askedByTalk, "asked-by-talk", "by a talk", of: .childrenAsked, part: "way",
      from: .duty(.childConsult)),
    define(
      .askedOtherwise, "asked-way-not-recorded", "in a way that is not recorded",
      of: .childrenAsked, part: "way", from: .duty(.childConsult)),
    define(
      .childrenDeclined, "children-declined", "declined, which is an answer", of: .childrenAsked,
      part: "way", from: .duty(.childConsult)),
    define(
      .childrenUnasked, "children-unasked", "not asked", of: .childrenToAsk, part: "asked",
      from: .duty(.childConsult)),
    define(
      .childrenNotAble, "children-not-able", "not able to be asked", of: .childrenUnasked,
      part: "not-asked", from: .duty(.childConsult)),
    define(
      .childrenNotAskedExplained, "children-not-asked-explained", "not asked, with another reason",
      of: .childrenUnasked, part: "not-asked", from: .duty(.childConsult)),
    define(
      .childrenNotAsked, "children-not-asked", "not asked, without a reason", of: .childrenUnasked,
      part: "not-asked", from: .duty(.childConsult)),
    define(
      .childrenHeard, "children-own-words", "own views recorded", of: .childrenToAsk,
      from: .duty(.childConsult)),
    define(
      .wordsOwn, "words-own", "in the child's own words", of: .childrenHeard,
      from: .duty(.childConsult)),
    define(
      .wordsWrittenDown, "words-written-down", "written down for the child", of: .childrenHeard,
      from: .duty(.childConsult)),
    define(
      .wordsSummarised, "words-summarised", "summarised by somebody else", of: .childrenHeard,
      from: .duty(.childConsult)),
    define(
      .notToAsk, "children-not-to-ask", "Children not due to be asked", of: .prepared,
      part: "asking"),
    define(
      .youngToObserve, "young-to-observe", "younger children due to be observed", of: .notToAsk,
      part: "not-to-ask", from: .duty(.childObserve)),
    define(
      .youngObserved, "young-observed", "observed, and others' reports recorded",
      of: .youngToObserve, from: .duty(.childObserve)),
    define(
      .askedNowhere, "nobody-to-ask", "at meetings that ask no child", of: .notToAsk,
      part: "not-to-ask"),
  ]
}

extension Measure {
  static let codesDefinitions: [MeasureDefinition] = [
    define(
      .lookedAfterReviews, "looked-after-reviews", "Children at looked-after reviews", of: .records,
      part: "coding", from: .duty(.childParticipationCode)),
    define(
      .pn0, "pn0", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .pn1, "pn1", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .pn2, "pn2", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .pn3, "pn3", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .pn4, "pn4", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .pn5, "pn5", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .pn6, "pn6", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .pn7, "pn7", nil, of: .lookedAfterReviews, part: "code", from: .duty(.childParticipationCode)),
    define(
      .codeMissing, "code-missing", "no code", of: .lookedAfterReviews, part: "code",
      from: .duty(.childParticipationCode)),
    define(
      .coded, "pn1-to-pn7", "PN1 to PN7", of: .lookedAfterReviews,
      from: .duty(.childParticipationCode)),
    define(
      .tookPart, "took-part", "took part: PN1, PN2, PN3, PN5 or PN6", of: .coded,
      from: .duty(.childParticipationCode)),
    define(
      .localReviews, "local-codes", "Children with a code elsewhere (local data)",
      of: .records, part: "coding", from: .duty(.childParticipationCode)),
    define(
      .localPN0, "local-pn0", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localPN1, "local-pn1", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localPN2, "local-pn2", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localPN3, "local-pn3", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localPN4, "local-pn4", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localPN5, "local-pn5", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localPN6, "local-pn6", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localPN7, "local-pn7", nil, of: .localReviews, part: "local-code",
      from: .duty(.childParticipationCode)),
    define(
      .localCoded, "local-pn1-to-pn7", "PN1 to PN7, local data", of: .localReviews,
      from: .duty(.childParticipationCode)),
    define(
      .localTookPart, "local-took-part", "took part, local data", of: .localCoded,
      from: .duty(.childParticipationCode)),
    define(
      .uncoded, "uncoded", "Children at other meetings, no code", of: .records,
      part: "coding", from: .duty(.childParticipationCode)),
  ]
}

extension Measure {
  static let parentsDefinitions: [MeasureDefinition] = [
    define(
      .parentsToInvite, "parents-to-invite", "Parents due to be invited", from: .duty(.parentInvite)
    ),
    define(
      .parentsInvited, "parents-invited", "invited", of: .parentsToInvite, part: "invited",
      from: .duty(.parentInvite)),
    define(
      .parentsInvitedInTime, "parents-invited-in-time", "invited in time", of: .parentsInvited,
      from: .duty(.parentInvite)),
    define(
      .parentsUninvited, "parents-uninvited", "not invited", of: .parentsToInvite, part: "invited",
      from: .duty(.parentInvite)),
    define(
      .parentsNotInvitedExplained, "parents-not-invited-explained", "not invited, with a reason",
      of: .parentsUninvited, part: "not-invited", from: .duty(.parentInvite)),
    define(
      .parentsNotInvited, "parents-not-invited", "not invited, without a reason",
      of: .parentsUninvited, part: "not-invited", from: .duty(.parentInvite)),
    define(
      .parentsAttended, "parents-attended", "were there, for all or part", of: .parentsToInvite,
      from: .duty(.parentInvite)),
    define(
      .parentsExcluded, "parents-excluded", "excluded, from all or part", of: .parentsToInvite,
      from: .exclusion),
    define(
      .parentsToAsk, "parents-to-ask", "Parents due to be asked",
      from: .duty(.parentConsult)),
    define(
      .parentsAsked, "parents-asked", "asked", of: .parentsToAsk, part: "parent-asked",
      from: .duty(.parentConsult)),
    define(
      .parentsDeclined, "parents-declined", "declined, which is an answer", of: .parentsAsked,
      from: .duty(.parentConsult)),
    define(
      .parentsUnasked, "parents-unasked", "not asked", of: .parentsToAsk, part: "parent-asked",
      from: .duty(.parentConsult)),
    define(
      .parentsNotConsulted, "parents-not-consulted", "not consulted: a manager's decision",
      of: .parentsUnasked, part: "parent-not-asked", from: .duty(.parentConsult)),
    define(
      .parentsNotAskedExplained, "parents-not-asked-explained", "not asked, with another reason",
      of: .parentsUnasked, part: "parent-not-asked", from: .duty(.parentConsult)),
    define(
      .parentsNotAsked, "parents-not-asked", "not asked, without a reason", of: .parentsUnasked,
      part: "parent-not-asked", from: .duty(.parentConsult)),
    define(
      .carersToAsk, "carers-to-ask", "Carers due to be asked",
      from: .duty(.carerConsult)),
    define(.carersAsked, "carers-asked", "asked", of: .carersToAsk, from: .duty(.carerConsult)),
    define(
      .carersNotConsulted, "carers-not-consulted", "not consulted: a manager's decision",
      of: .carersToAsk, from: .duty(.carerConsult)),
  ]
}

extension Measure {
  static let exclusionsDefinitions: [MeasureDefinition] = [
    define(
      .exclusionsRequested, "exclusions-requested", "Requests that somebody be excluded",
      from: .exclusion),
    define(
      .excluded, "excluded", "excluded", of: .exclusionsRequested, part: "exclusion",
      from: .exclusion),
    define(
      .excludedBySocialWorker, "excluded-by-social-worker", "decided by the social worker",
      of: .excluded, part: "decider", from: .exclusion),
    define(
      .excludedByIRO, "excluded-by-iro", "decided by the IRO", of: .excluded, part: "decider",
      from: .exclusion),
    define(
      .excludedByChair, "excluded-by-chair", "decided by the chair", of: .excluded, part: "decider",
      from: .exclusion),
    define(
      .excludedByManager, "excluded-by-team-manager", "decided by the team manager", of: .excluded,
      part: "decider", from: .exclusion),
    define(
      .excludedWhole, "excluded-whole", "from the whole meeting", of: .excluded, part: "extent",
      from: .exclusion),
    define(
      .excludedPart, "excluded-part", "from a part of it", of: .excluded, part: "extent",
      from: .exclusion),
    define(
      .excludedHeardOtherwise, "excluded-heard-otherwise",
      "their views reach the meeting otherwise",
      of: .excluded, from: .exclusion),
    define(.excludedTold, "excluded-told", "told", of: .excluded, from: .exclusion),
    define(
      .exclusionsRefused, "exclusions-refused", "refused", of: .exclusionsRequested,
      part: "exclusion", from: .exclusion),
    define(
      .exclusionsUndecided, "exclusions-undecided", "not decided", of: .exclusionsRequested,
      part: "exclusion", from: .exclusion),
    define(
      .outsideProtocol, "exclusions-outside-protocol",
      "outside the protocol", of: .exclusionsRequested, from: .exclusion),
  ]
}

extension Measure {
  static let comingDefinitions: [MeasureDefinition] = [
    define(
      .opinionsToTake, "opinions-to-take", "Two opinions on the child coming, due",
      from: .duty(.childAttendanceOpinions)),
    define(
      .opinionsAgreed, "opinions-agreed", "agreed", of: .opinionsToTake, part: "opinions",
      from: .duty(.childAttendanceOpinions)),
    define(
      .opinionsNotAgreed, "opinions-not-agreed", "not agreed", of: .opinionsToTake,
      part: "opinions", from: .duty(.childAttendanceOpinions)),
    define(
      .opinionsOpen, "opinions-open", "open: an opinion is missing", of: .opinionsToTake,
      part: "opinions", from: .duty(.childAttendanceOpinions)),
    define(
      .exceptionsDecided, "exceptions-decided", "Exceptions decided by the chair",
      from: .duty(.childAttendanceException)),
    define(
      .exceptionsAllowed, "exceptions-allowed", "the child may come", of: .exceptionsDecided,
      from: .duty(.childAttendanceException)),
  ]
}

extension Measure {
  static let beforeDefinitions: [MeasureDefinition] = [
    define(
      .childrenToMeet, "children-to-meet", "Children due to be met beforehand",
      from: .duty(.childChairMeets)),
    define(
      .childrenMet, "children-met", "met by the chair or IRO", of: .childrenToMeet,
      from: .duty(.childChairMeets)),
    define(
      .parentsToMeet, "parents-to-meet", "Parents due to be met beforehand",
      from: .duty(.parentChairMeets)),
    define(
      .parentsMet, "parents-met", "met by the chair or IRO", of: .parentsToMeet,
      from: .duty(.parentChairMeets)),
    define(
      .childReports, "child-reports", "Reports due to be shared with the child",
      from: .duty(.childReport)),
    define(
      .childReportsInTime, "child-reports-in-time", "shared in time", of: .childReports,
      part: "child-report", from: .duty(.childReport)),
    define(
      .childReportsLate, "child-reports-late", "shared late", of: .childReports,
      part: "child-report", from: .duty(.childReport)),
    define(
      .childReportsNotShared, "child-reports-not-shared", "not shared", of: .childReports,
      part: "child-report", from: .duty(.childReport)),
    define(
      .parentReports, "parent-reports", "Reports due to be shared with parents",
      from: .duty(.parentReport)),
    define(
      .parentReportsInTime, "parent-reports-in-time", "shared in time", of: .parentReports,
      part: "parent-report", from: .duty(.parentReport)),
    define(
      .parentReportsLate, "parent-reports-late", "shared late", of: .parentReports,
      part: "parent-report", from: .duty(.parentReport)),
    define(
      .parentReportsNotShared, "parent-reports-not-shared", "not shared", of: .parentReports,
      part: "parent-report", from: .duty(.parentReport)),
    define(
      .childAdvocacyDue, "child-advocacy-due", "Children due to be offered an advocate",
      from: .duty(.childAdvocacy)),
    define(
      .childAdvocacyOffered, "child-advocacy-offered", "offered", of: .childAdvocacyDue,
      from: .duty(.childAdvocacy)),
    define(
      .parentAdvocacyDue, "parent-advocacy-due", "Parents due to be offered an advocate",
      from: .duty(.parentAdvocacy)),
    define(
      .parentAdvocacyOffered, "parent-advocacy-offered", "offered", of: .parentAdvocacyDue,
      from: .duty(.parentAdvocacy)),
    define(
      .encouragementDue, "encouragement-due", "Children due to be encouraged to come",
      from: .duty(.childEncourage)),
    define(
      .encouraged, "encouraged", "encouraged, with their answer", of: .encouragementDue,
      from: .duty(.childEncourage)),
    define(
      .activeRoleDue, "active-role-due", "Children due a more active role",
      from: .duty(.childActiveRole)),
    define(
      .activeRoleOffered, "active-role-offered", "offered", of: .activeRoleDue,
      from: .duty(.childActiveRole)),
    define(
      .needsDue, "access-needs-due", "Children with a need to arrange for",
      from: .duty(.childAccessNeeds)),
    define(
      .needsArranged, "access-needs-arranged", "arranged", of: .needsDue,
      from: .duty(.childAccessNeeds)),
  ]
}

extension Measure {
  static let afterDefinitions: [MeasureDefinition] = [
    define(
      .viewsRecorded, "views-recorded", "Views in the child's own words",
      from: .duty(.childOutcome)),
    define(
      .viewsToAnswer, "views-to-answer", "Own views due to be answered", of: .viewsRecorded,
      from: .duty(.childOutcome)),
    define(
      .viewsAnswered, "views-answered", "answered", of: .viewsToAnswer, from: .duty(.childOutcome)),
    define(
      .childrenToTell, "children-to-tell", "Children due to be told the outcome",
      from: .duty(.childOutcome)),
    define(.childrenTold, "children-told", "told", of: .childrenToTell, from: .duty(.childOutcome)),
    define(
      .toldInTime, "told-in-time", nil, of: .childrenTold, within: [.toldSoonAfter, .toldLate],
      from: .duty(.childOutcome)),
    define(
      .toldSoonAfter, "told-soon-after", nil, of: .childrenTold, within: [.toldLate],
      from: .duty(.childOutcome)),
    define(
      .toldLate, "told-late", nil, of: .childrenTold, part: "told", from: .duty(.childOutcome)),
    define(
      .toldVeryLate, "told-very-late", nil, of: .childrenTold, part: "told",
      from: .duty(.childOutcome)),
    define(
      .questionnairesDue, "questionnaires-due", "Parents due a questionnaire",
      from: .duty(.parentQuestionnaire)),
    define(
      .questionnairesOffered, "questionnaires-offered", "offered", of: .questionnairesDue,
      from: .duty(.parentQuestionnaire)),
    define(
      .questionnairesReturned, "questionnaires-returned", "returned", of: .questionnairesOffered,
      from: .duty(.parentQuestionnaire)),
    define(
      .decisionsDue, "decisions-due", "Decisions due, for each child",
      from: .duty(.meetingDecisions)),
    define(
      .decisionsInTime, "decisions-in-time", "written in time", of: .decisionsDue,
      from: .duty(.meetingDecisions)),
    define(
      .recordsDue, "records-due", "Records due, for each child",
      from: .duty(.meetingRecord)),
    define(
      .recordsInTime, "records-in-time", "written in time", of: .recordsDue,
      from: .duty(.meetingRecord)),
    define(
      .sendingDue, "records-to-send", "Records due to be sent, for each child",
      from: .duty(.meetingSent)),
    define(
      .sentInTime, "records-sent-in-time", "sent in time", of: .sendingDue,
      from: .duty(.meetingSent)),
    define(
      .supervisionDue, "supervision-due", "Views due to be discussed in supervision",
      from: .duty(.supervisionDiscuss)),
    define(
      .supervisionHeld, "supervision-held", "discussed", of: .supervisionDue,
      from: .duty(.supervisionDiscuss)),
  ]
}

extension Measure {
  static let assessmentsDefinitions: [MeasureDefinition] = [
    define(.assessments, "assessments", "Assessments", from: .duty(.assessmentExplained)),
    define(
      .assessmentsChildAsked, "assessments-child-asked", "child asked or observed",
      of: .assessments, from: .duty(.childConsult)),
    define(
      .assessmentsExplained, "assessments-explained", "purpose explained, with the leaflet",
      of: .assessments, from: .duty(.assessmentExplained)),
    define(
      .assessmentsFeedback, "assessments-feedback", "feedback of child and parents recorded",
      of: .assessments, from: .duty(.assessmentFeedback)),
    define(
      .assessmentsResponsibility, "assessments-responsibility",
      "care and responsibility identified", of: .assessments,
      from: .duty(.assessmentResponsibility)),
    define(
      .assessmentsFacilitated, "assessments-facilitated", "how the family took part recorded",
      of: .assessments, from: .duty(.assessmentFacilitated)),
  ]
}

extension Measure {
  static func define(
    _ measure: Measure, _ id: String, _ title: String?, of base: Measure? = nil,
    part partition: String? = nil, within: [Measure] = [],
    from source: MeasureDefinition.Source = .none
  ) -> MeasureDefinition {
    MeasureDefinition(
      measure: measure, id: id, title: title, base: base, partition: partition, within: within,
      source: source)
  }
}
