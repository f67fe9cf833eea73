/// Something that is counted of each child's part in each meeting.
///
/// Its number is the place in a tally, and nothing outside the program knows it; what a report is read
/// by is `id`.
package enum Measure: Int, Sendable, CaseIterable {
  // Children at meetings.
  case records, held, notHeld
  case prepared, onlyCode, gapOnTheDay, readyOnTheDay, explainedOnTheDay

  // Children asked.
  case childrenToAsk, childrenAsked, childrenUnasked, childrenNotAble, childrenNotAskedExplained,
    childrenNotAsked
  case childrenAskedInTime
  case askedByForm, askedByApp, askedByDrawing, askedBySigns, askedByLetter, askedByTalk
  case askedOtherwise, childrenDeclined
  case childrenHeard, wordsOwn, wordsWrittenDown, wordsSummarised
  case youngToObserve, youngObserved
  case notToAsk, askedNowhere

  // Participation codes.
  case lookedAfterReviews
  case pn0, pn1, pn2, pn3, pn4, pn5, pn6, pn7, codeMissing
  case coded, tookPart
  case localReviews
  case localPN0, localPN1, localPN2, localPN3, localPN4, localPN5, localPN6, localPN7
  case localCoded, localTookPart, uncoded

  // Parents and carers.
  case parentsToInvite, parentsInvited, parentsUninvited, parentsNotInvitedExplained,
    parentsNotInvited
  case parentsInvitedInTime, parentsAttended, parentsExcluded
  case parentsToAsk, parentsAsked, parentsUnasked, parentsNotConsulted, parentsNotAskedExplained,
    parentsNotAsked
  case parentsDeclined
  case carersToAsk, carersAsked, carersNotConsulted

  // Exclusions.
  case exclusionsRequested, excluded, exclusionsRefused, exclusionsUndecided, outsideProtocol
  case excludedWhole, excludedPart
  case excludedBySocialWorker, excludedByIRO, excludedByChair, excludedByManager
  case excludedTold, excludedHeardOtherwise

  // The child coming to a conference.
  case opinionsToTake, opinionsAgreed, opinionsNotAgreed, opinionsOpen
  case exceptionsDecided, exceptionsAllowed

  // Before the meeting.
  case childrenToMeet, childrenMet, parentsToMeet, parentsMet
  case childReports, childReportsInTime, childReportsLate, childReportsNotShared
  case parentReports, parentReportsInTime, parentReportsLate, parentReportsNotShared
  case childAdvocacyDue, childAdvocacyOffered, parentAdvocacyDue, parentAdvocacyOffered
  case encouragementDue, encouraged, activeRoleDue, activeRoleOffered, needsDue, needsArranged

  // After the meeting.
  case questionnairesDue, questionnairesOffered, questionnairesReturned
  case viewsRecorded, viewsToAnswer, viewsAnswered
  case parentViews, parentViewsToAnswer, parentViewsAnswered
  case parentsToTell, parentsTold, parentsToldInTime
  case childrenToTell, childrenTold, toldLate, toldSoonAfter, toldInTime, toldVeryLate
  case decisionsDue, decisionsInTime, recordsDue, recordsInTime, sendingDue, sentInTime
  case supervisionDue, supervisionHeld

  // Assessments.
  case assessments, assessmentsChildAsked, assessmentsExplained, assessmentsFeedback
  case assessmentsResponsibility, assessmentsFacilitated

  // Taking part: information, preparation, goals, complaints.
  case informationGiven, informationGivenToChild, childrenPrepared, parentsNeedsArranged
  case goalsSet, goalsReached, goalsPartlyReached, goalsNotReached
  case complaints, complaintsAnswered, complaintsLearntFrom

  /// How many there are room for in a tally.
  package static let room = 160
}

extension Measure {
  /// The measure of a code at looked-after reviews.
  package static func code(_ code: ParticipationCode) -> Measure { codes[code.place] }

  /// The measure of a code at other meetings, which is local data and in no return.
  package static func localCode(_ code: ParticipationCode) -> Measure { localCodes[code.place] }

  /// In the order of the codes.
  static let codes: [Measure] = [.pn0, .pn1, .pn2, .pn3, .pn4, .pn5, .pn6, .pn7]
  static let localCodes: [Measure] = [
    .localPN0, .localPN1, .localPN2, .localPN3, .localPN4, .localPN5, .localPN6, .localPN7,
  ]

  static func excluded(by role: Role) -> Measure {
    switch role {
    case .socialWorker: .excludedBySocialWorker
    case .iro: .excludedByIRO
    case .chair: .excludedByChair
    case .teamManager: .excludedByManager
    }
  }

  static func asked(by method: Consultation.Method) -> Measure {
    switch method {
    case .form: .askedByForm
    case .app: .askedByApp
    case .drawing: .askedByDrawing
    case .signs: .askedBySigns
    case .letter: .askedByLetter
    case .talk: .askedByTalk
    }
  }
}

extension ParticipationCode {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
