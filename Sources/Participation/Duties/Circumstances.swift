/// All that decides which duties open for one child at one meeting.
package struct Circumstances: Sendable, Equatable {
  package var kind: MeetingKind
  /// The scheduled date until the meeting is held, then the date held; of an assessment the day it
  /// is finished.
  package var date: CivilDate
  package var born: CivilDate
  /// The statuses that hold on the day.
  package var statuses: Set<Status>
  /// Everyone around the child; who is neither parent, person with responsibility nor carer opens
  /// no duty.
  package var people: [Person]
  /// What the child needs in order to take part, as “interpreter”.
  package var needs: [String]
  /// Whether the child would come, where that is known; it opens the chair's exception at a
  /// conference.
  package var childWouldCome: Bool?
  /// Whether a young person who has reached adulthood has agreed that parents take part.
  package var agreesToParents: Bool
  /// Whether views of anybody are recorded.
  package var hasViews: Bool
  /// Who, beside the child, is recorded as having been there for any part.
  package var attended: Set<PersonID>

  package init(
    kind: MeetingKind, date: CivilDate, born: CivilDate, statuses: Set<Status> = [],
    people: [Person] = [], needs: [String] = [], childWouldCome: Bool? = nil,
    agreesToParents: Bool = false, hasViews: Bool = false, attended: Set<PersonID> = []
  ) {
    self.kind = kind
    self.date = date
    self.born = born
    self.statuses = statuses
    self.people = people
    self.needs = needs
    self.childWouldCome = childWouldCome
    self.agreesToParents = agreesToParents
    self.hasViews = hasViews
    self.attended = attended
  }

  /// The same, on another day.
  package func moved(to date: CivilDate) -> Circumstances {
    var moved = self
    moved.date = date
    return moved
  }
}

/// Why circumstances cannot be planned for, as a sentence for whoever gave them.
package struct Refusal: Error, Equatable {
  package enum Code: String, Sendable {
    case bornAfterMeeting, tooOld, beforeProtocol, kindWithoutClock, heldBeforeStart, heldTwice,
      heldInFuture
    case unknownPlace, notTheDecider, groundNotListed, reasonMissing, outsideProtocol, neverExcluded
    case neverInvited, wrongStage, madeByProgram
  }

  package let code: Code
  package let message: String
  /// The provision that the refusal rests on, where there is one.
  package let provision: ProvisionID?

  package init(_ code: Code, _ message: String, provision: ProvisionID? = nil) {
    self.code = code
    self.message = message
    self.provision = provision
  }
}
