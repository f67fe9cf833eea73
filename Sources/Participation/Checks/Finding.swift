/// Something in the records that cannot be so, or that is open although it should not be, with what
/// to do about it.
package struct Finding: Sendable, Equatable, Identifiable {
  package let kind: Kind
  package let child: ChildID
  /// Nil where it is about the child and no one meeting.
  package let meeting: MeetingID?
  /// What tells it apart from others of its kind at one meeting: a person, a view, an entry.
  package let about: String?
  /// The day that it is about: the meeting's, or the day by which one was due.
  package let day: CivilDate
  /// What is wrong, with the values.
  package let sentence: String
  /// What to do about it.
  package let remedy: String

  /// The same each time as long as it stands, so that two lists can be compared. What concerns a
  /// whole meeting is one finding, however many siblings it is about.
  package var id: String {
    let place = kind.isOfMeeting ? [meeting?.text] : [meeting?.text, child.text]
    return ([kind.rawValue] + place + [about]).compactMap(\.self).joined(separator: "/")
  }

  /// Each word is what `id` begins with, and never changes its meaning.
  package enum Kind: String, Sendable, CaseIterable {
    // The meeting.
    case notSaidWhetherHeld = "not-said-whether-held"
    case postponedWithoutDay = "postponed-without-day"
    case notToldOfChange = "not-told-of-change"
    case heldWithoutChair = "held-without-chair"
    case decisionIncomplete = "decision-incomplete"
    case assessmentTooLong = "assessment-too-long"
    // Who else has care or responsibility.
    case responsibleUnknown = "responsible-unknown"
    // The family's own meeting.
    case familyMeetingOwed = "family-meeting-owed"
    case familyProposalMissing = "family-proposal-missing"
    case familyProposalUnanswered = "family-proposal-unanswered"
    // What taking part was to reach.
    case goalUnjudged = "goal-unjudged"
    case complaintOpen = "complaint-open"
    case ledByAnotherRole = "led-by-another-role"
    // What was owed.
    case dutiesUntouched = "duties-untouched"
    case opinionsNotAsked = "opinions-not-asked"
    case opinionsOpen = "opinions-open"
    case exceptionUndecided = "exception-undecided"
    case askedAfterMeeting = "asked-after-meeting"
    // Who was there.
    case attendanceDiffers = "attendance-differs"
    case takingPartDiffers = "taking-part-differs"
    case cameWithoutAgreement = "came-without-agreement"
    case invitedToStrategyMeeting = "invited-to-strategy-meeting"
    case thereWithoutFamily = "there-without-family"
    // The participation code.
    case codeMissing = "code-missing"
    case codeAgainstAge = "code-against-age"
    case codeAgainstAttendance = "code-against-attendance"
    case codeAgainstReturn = "code-against-return"
    // Who they are.
    case numberTwice = "number-twice"
    case bornTooLongAgo = "born-too-long-ago"
    case parentYoungerThanChild = "parent-younger-than-child"
    case under18AgainstBirth = "under-18-against-birth"
    case openThoughClosed = "open-though-closed"
    // Keeping somebody out.
    case exclusionUndecided = "exclusion-undecided"
    case exclusionAgainstProtocol = "exclusion-against-protocol"
    case exclusionOutsideProtocol = "exclusion-outside-protocol"
    case exclusionWithoutAlternative = "exclusion-without-alternative"
    case exclusionWithoutOutcome = "exclusion-without-outcome"
    case exclusionWithoutComplaint = "exclusion-without-complaint"
    case exclusionNotTold = "exclusion-not-told"
    case exclusionByOwnWorker = "exclusion-by-own-worker"
    case excludedAndThere = "excluded-and-there"
    // What was said, and what came of it.
    case ownWordsSummarised = "own-words-summarised"
    case viewsGrownOld = "views-grown-old"
    case viewNotCheckedBack = "view-not-checked-back"
    case helpedByWhomToAvoid = "helped-by-whom-to-avoid"
    case helperNotSaid = "helper-not-said"
    case viewsUnanswered = "views-unanswered"
    case answerWithoutReason = "answer-without-reason"
    case answerToNothing = "answer-to-nothing"
    case toldBeforeMeeting = "told-before-meeting"
    case noViewsAgain = "no-views-again"
    // The review clock.
    case reviewLate = "review-late"
    case reviewOverdue = "review-overdue"
    case reviewPlannedLate = "review-planned-late"
    case reviewMeetingOverdue = "review-meeting-overdue"
    case carerReviewOverdue = "carer-review-overdue"
    // The days of looked-after reviews.
    case reviewBeforeBirth = "review-before-birth"
    case reviewInFuture = "review-in-future"
    case reviewOutsideEpisode = "review-outside-episode"
    case reviewTwiceOnDay = "review-twice-on-day"
    // The journal.
    case correctedTwice = "corrected-twice"
    case sameEntryTwice = "same-entry-twice"
    case entryUnplaced = "entry-unplaced"
    case plannedTwice = "planned-twice"
    case addedTwice = "added-twice"

    /// Whether it concerns a meeting and no child in particular.
    var isOfMeeting: Bool {
      switch self {
      case .notSaidWhetherHeld, .postponedWithoutDay, .heldWithoutChair, .decisionIncomplete,
        .ledByAnotherRole, .plannedTwice, .carerReviewOverdue:
        true
      default: false
      }
    }
  }
}
