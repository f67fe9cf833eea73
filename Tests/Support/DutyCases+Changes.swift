package import Participation

extension DutyCase {
  private typealias Say = Recorded

  /// Duties that something recorded of the meeting opens.
  static let opened: [DutyCase] = [
    DutyCase(
      duty: .toldOfChange,
      journal: .about(.coreGroup, people: [Family.mum]).invitedBeforeAMove, person: Family.mum,
      done: [
        [.toldOfChange(ToldOfChange(person: Family.mum.id, on: Say.before, how: "by telephone"))],
        [Say.invited(Family.mum)],
      ],
      answers: ["how": ["by telephone"]]),
    DutyCase(
      duty: .familyWarned,
      journal: .about(.shortBreaksPanel, people: [Family.mum]).proposing(.reduce),
      person: Family.mum, partly: [[Say.warned(Family.mum, challenge: false)]],
      done: [[Say.warned(Family.mum, challenge: true)]],
      answers: ["how": ["at home"], "challengeExplained": ["yes"]]),
    DutyCase(
      duty: .familyOffered, journal: .about(.familyGroupMeeting, people: [Family.mum]),
      person: Family.mum, partly: [[Say.familyOffered(Family.mum)]],
      done: [true, false].map {
        [
          Say.familyOffered(Family.mum),
          .familyMeetingAnswered(
            FamilyMeetingAnswered(person: Family.mum.id, accepted: $0, on: Say.before)),
        ]
      },
      answers: [
        "family-meeting-offered.how": ["at home"], "family-meeting-answered.accepted": ["yes"],
      ]),
    DutyCase(
      duty: .assessmentPlanned, journal: .about(.assessment),
      partly: [[Say.planned(scales: [])], [Say.planned(scales: [" "])]],
      done: [[Say.planned(scales: ["family activity scale"])]],
      answers: ["how": ["three visits"], "scales": ["family activity scale"]]),
  ]
}

extension JournalBuilder {
  /// The day on which the entries of a test are made.
  package static let madeOn = date(2026, 5, 28)

  /// With mum invited, and the meeting moved a week on after that.
  package var invitedBeforeAMove: JournalBuilder {
    let early = date(2026, 5, 20)
    return adding(.invited(Invited(person: Family.mum.id, on: early, steps: ["taxi"])))
      .adding(.meetingMoved(MeetingMoved(to: date(2026, 9, 16), why: "the chair is ill")))
  }

  package func proposing(_ proposal: Proposal) -> JournalBuilder {
    adding(.meetingDescribed(MeetingDescribed(proposal: proposal)))
  }
}

extension Recorded {
  package static func warned(_ person: Person? = nil, challenge: Bool) -> Fact {
    .familyWarned(
      FamilyWarned(
        person: person?.id, on: before, how: "at home", challengeExplained: challenge))
  }

  package static func familyOffered(_ person: Person) -> Fact {
    .familyMeetingOffered(FamilyMeetingOffered(person: person.id, on: before, how: "at home"))
  }

  package static func planned(scales: [String]) -> Fact {
    .assessmentPlanned(AssessmentPlanned(on: before, how: "three visits", scales: scales))
  }

  package static func report(_ side: View.Reporter, id: String) -> Fact {
    .viewGiven(
      View(
        id: .named(id), kind: .report, words: "the words", whoseWords: .summarised, on: before,
        reporterRole: side))
  }
}
