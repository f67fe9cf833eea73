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
  /// Whether the child would come, where that is known; it opens the chair's exception where the
  /// child comes by a decision.
  package var childWouldCome: Bool?
  /// Whether a young person who has reached adulthood has agreed that parents take part.
  package var agreesToParents: Bool
  /// Whether views of anybody are recorded.
  package var hasViews: Bool
  /// Who, beside the child, is recorded as having been there for any part.
  package var attended: Set<PersonID>

  /// The day on which an assessment begins; nil where it is not known.
  package var begins: CivilDate?
  /// Whether a looked-after review is held without a meeting.
  package var isWithoutMeeting = false
  /// What is proposed to the Short Breaks Panel, where that is recorded.
  package var proposal: Proposal?
  /// The last change of a meeting to which somebody had been invited.
  package var change: MeetingChange?
  /// Of each carer of whom it is known, whether the child lives with them.
  package var livesWith: [PersonID: Bool] = [:]
  /// Who beside parents and carers was found to have care or responsibility, in an assessment.
  package var responsible: Set<PersonID> = []

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

  /// The child's age on the day.
  package var age: Age { Age(born: born, on: date) }
  /// Whether the duties towards carers exist for a person.
  package func caresForChild(_ person: Person) -> Bool {
    person.relation.isCarer
      || !person.relation.hasParentDuties && responsible.contains(person.id)
  }

  /// The same, on another day.
  package func moved(to date: CivilDate) -> Circumstances {
    var moved = self
    moved.date = date
    return moved
  }
}

/// A meeting moved, put off or cancelled after somebody had been invited.
package struct MeetingChange: Sendable, Equatable {
  /// The day of the change.
  package var on: CivilDate
  /// The day for which it was planned until then.
  package var from: CivilDate
  /// Who had been invited by then, in the order of the invitations; nil is the child.
  package var invited: [PersonID?]

  package init(on: CivilDate, from: CivilDate, invited: [PersonID?]) {
    self.on = on
    self.from = from
    self.invited = invited
  }
}

extension MeetingChange {
  /// The last change of a meeting, with those who had been invited by then; nil where nobody had been.
  init?(_ change: Meeting.Change, _ record: ParticipationRecord, people: [PersonID]) {
    let day = change.made.dayInLondon
    let invited = record.entries.compactMap { standing -> PersonID?? in
      guard let invitation = standing.entry.fact.invitation else { return nil }
      let isEarlier =
        invitation.on < day || invitation.on == day && standing.recorded < change.made
      return isEarlier ? .some(invitation.person) : nil
    }.uniqued().filter { $0.map(people.contains) ?? true }
    guard !invited.isEmpty else { return nil }
    self.init(on: day, from: change.from, invited: invited)
  }
}

extension Fact {
  /// Whom it invites, nil the child, and when; nil where it invites nobody.
  var invitation: (person: PersonID?, on: CivilDate)? {
    switch self {
    case .invited(let invited): (invited.person, invited.on)
    case .encouraged(let encouraged): (nil, encouraged.on)
    default: nil
    }
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
