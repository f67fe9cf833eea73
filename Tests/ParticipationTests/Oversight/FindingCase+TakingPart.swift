import Participation
import Support

extension FindingCase {
  private static let day = JournalBuilder.meetingDay
  private static let dayAfter = date(2026, 9, 10)

  static let takingPart: [FindingCase] = [
    // CAM 2.2.
    FindingCase(
      .goalUnjudged,
      raised: [On(JournalBuilder.led(.coreGroup).adding(goal).held, dayAfter)],
      near: [
        On(JournalBuilder.led(.coreGroup).adding(goal)),
        On(JournalBuilder.led(.coreGroup).adding(goal).held, day),
        On(JournalBuilder.led(.coreGroup).adding(goal).held.adding(judged)),
      ]),
    // CAM 4.1g.
    FindingCase(
      .complaintOpen,
      raised: [
        On(complained()), On(complained(answered: "we wrote to her")),
        On(complained(learnt: "invite earlier")), On(complained(answered: " ", learnt: " ")),
        On(complained().cancelled),
      ],
      near: [
        On(complained(answered: "we wrote to her", learnt: "invite earlier")),
        On(complained(), Recorded.before),
      ]),
    // 45 working days from Mon 1 June 2026 end on Mon 3 August.
    FindingCase(
      .assessmentTooLong,
      raised: [
        On(assessment(to: date(2026, 8, 4)), date(2026, 6, 2)),
        On(assessment(to: date(2026, 8, 3)), date(2026, 8, 4)),
        On(
          assessment(to: date(2026, 8, 3))
            .adding(.meetingHeld(MeetingHeld(on: date(2026, 8, 4)))), date(2026, 8, 5)),
      ],
      near: [
        On(assessment(to: date(2026, 8, 3)), date(2026, 8, 3)),
        On(
          assessment(to: date(2026, 8, 4))
            .adding(.meetingHeld(MeetingHeld(on: date(2026, 8, 3)))), date(2026, 9, 1)),
        On(
          assessment(to: date(2026, 8, 3)).moved(to: date(2026, 8, 20), why: "mum is ill"),
          date(2026, 8, 4)),
        On(.about(.coreGroup), date(2026, 9, 9)),
      ]),
    // CAM 5.
    FindingCase(
      .responsibleUnknown,
      raised: [On(lives(with: ["Sara Amari", "Uncle Jo"]), day)],
      near: [On(lives(with: ["Sara Amari", "sara  amari"]), day), On(.about(.assessment), day)]),
  ]

  /// CA 1989 s.31ZA.
  static let familyMeetings: [FindingCase] = [
    FindingCase(
      .familyMeetingOwed,
      raised: [
        On(family.adding(accepted(true)).cancelled),
        On(
          JournalBuilder.about(.reviewConference, people: [Family.mum]).adding(accepted(true)),
          day),
      ],
      near: [
        On(family.adding(accepted(true)), day), On(family.adding(accepted(false)).cancelled),
        On(family.cancelled), On(family.adding(accepted(true)).adding(accepted(false)).cancelled),
        On(
          family.adding(accepted(true)).cancelled
            .meeting(.familyGroupMeeting, id: .named("second"), on: date(2026, 10, 7))),
      ]),
    FindingCase(
      .familyProposalMissing,
      raised: [On(family.held, dayAfter)],
      near: [
        On(family.held, day), On(family, day), On(family.held.adding(proposed)),
        On(JournalBuilder.led(.coreGroup).held),
      ]),
    FindingCase(
      .familyProposalUnanswered,
      raised: [On(family.held.adding(proposed), dayAfter)],
      near: [
        On(family.held.adding(proposed), day), On(family.held),
        On(
          family.held.adding(proposed).adding(
            .familyProposalAnswered(
              FamilyProposalAnswered(on: Recorded.after, answer: .agreed, by: "Tom Adeyemi")))),
      ]),
  ]

  private static let goal = Fact.goalSet(
    GoalSet(id: .named("goal"), goal: "Leo says it", knownBy: "he does", on: Recorded.before))
  private static let judged = Fact.goalJudged(
    GoalJudged(goal: .named("goal"), reached: .partly, on: Recorded.after))

  private static func complained(
    answered: String? = nil, learnt: String? = nil
  ) -> JournalBuilder {
    JournalBuilder.about(.coreGroup, people: [Family.mum]).adding(
      .participationComplained(
        ParticipationComplained(
          by: Family.mum.id, on: Recorded.before, about: "told too late", answered: answered,
          learnt: learnt)))
  }

  private static func assessment(to day: CivilDate) -> JournalBuilder {
    JournalBuilder().child(people: [Family.mum]).meeting(.assessment, on: day)
      .adding(.meetingDescribed(MeetingDescribed(assessmentBegins: date(2026, 6, 1))))
  }

  private static func lives(with names: [String]) -> JournalBuilder {
    var found = Recorded.responsibility
    found.moreThanOneHome = true
    found.homes = names.map { ResponsibilityIdentified.Home(with: $0, when: "weekends") }
    return JournalBuilder.about(.assessment, people: [Family.mum])
      .adding(.responsibilityIdentified(found))
  }

  private static let family = JournalBuilder.about(.familyGroupMeeting, people: [Family.mum])

  private static func accepted(_ isAccepted: Bool) -> Fact {
    .familyMeetingAnswered(
      FamilyMeetingAnswered(person: Family.mum.id, accepted: isAccepted, on: Recorded.before))
  }

  private static let proposed = Fact.familyProposal(
    FamilyProposal(on: day, words: "Nan takes him.", privateTime: true))
}
