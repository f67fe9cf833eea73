import Participation
import Support

extension FindingCase {
  private static let day = JournalBuilder.meetingDay

  static let meeting: [FindingCase] = [
    FindingCase(
      .notSaidWhetherHeld,
      raised: [
        On(.about(.coreGroup), date(2026, 9, 10)), On(.about(.assessment), date(2026, 9, 10)),
      ],
      near: [
        On(.about(.coreGroup), day), On(.about(.coreGroup).held), On(.about(.coreGroup).cancelled),
        On(.about(.coreGroup).moved(to: date(2026, 10, 2))), On(.about(.coreGroup).moved(to: nil)),
        On(.about(.assessment), day), On(.about(.assessment).held),
      ]),
    // Journals of the tests begin on 28 May 2026.
    FindingCase(
      .postponedWithoutDay,
      raised: [On(.about(.coreGroup).moved(to: nil), date(2026, 6, 26))],
      near: [
        On(.about(.coreGroup).moved(to: nil), date(2026, 6, 25)),
        On(.about(.coreGroup).moved(to: nil).moved(to: date(2026, 10, 2))),
        On(.about(.coreGroup).moved(to: nil).cancelled),
      ]),
    // Off or moved on 28 May 2026, when their mother had been invited: she is told by 29 May.
    FindingCase(
      .notToldOfChange,
      raised: [
        On(invited.cancelled, date(2026, 5, 30)), On(invited.moved(to: nil), date(2026, 5, 30)),
        On(invited.moved(to: date(2026, 10, 2)), date(2026, 5, 30)),
      ],
      near: [
        On(invited.cancelled, date(2026, 5, 29)), On(invited, date(2026, 5, 30)),
        On(.about(.coreGroup, people: [Family.mum]).cancelled),
        On(invited.cancelled.adding(told)), On(invited.moved(to: date(2026, 9, 11)).adding(told)),
      ]),
    FindingCase(
      .heldWithoutChair,
      raised: [
        On(.about(.reviewConference).held),
        On(returned.adding(Recorded.consulted(.declined), meeting: .named("past"))),
      ],
      near: [
        On(returned),
        On(.led(.reviewConference).held), On(.about(.reviewConference)),
        On(.about(.coreGroup).held),
      ]),
    FindingCase(
      .ledByAnotherRole,
      raised: [
        On(ledByChair.adding(.signedOff(SignedOff(on: day)), by: JournalBuilder.chair)),
        On(
          ledByChair.adding(
            .decisionsWritten(DecisionsWritten(on: day, decisions: [])), by: JournalBuilder.chair)),
      ],
      near: [
        On(ledByChair),
        On(ledByChair.adding(.signedOff(SignedOff(on: day)), by: JournalBuilder.iro)),
        On(
          ledByChair.adding(
            .signedOff(SignedOff(on: day)), by: Author(name: "Dawn Price", role: .iro))),
        On(
          .led(.reviewConference).adding(.signedOff(SignedOff(on: day)), by: JournalBuilder.chair)),
      ]),
    FindingCase(
      .decisionIncomplete,
      raised: [
        On(decided(who: nil, by: date(2026, 10, 1)).closed), On(decided(who: " ", by: nil).closed),
        On(decided(who: "Ama Mensah", by: nil).closed),
      ],
      near: [
        On(decided(who: "Ama Mensah", by: date(2026, 10, 1)).closed),
        On(decided(who: nil, by: nil).held),
      ]),
  ]

  private static let invited = JournalBuilder.about(.coreGroup, people: [Family.mum]).adding(
    .invited(
      Invited(
        person: Family.mum.id, on: date(2026, 5, 20), steps: [], helpAskedOn: date(2026, 5, 20))))
  private static let told = Fact.toldOfChange(
    ToldOfChange(person: Family.mum.id, on: date(2026, 5, 29), how: "a call"))
  /// Named is Dawn Price, of whom only her entries say that she is a chair.
  private static let ledByChair = JournalBuilder.led(.lookedAfterReview)

  /// A review of April, of which nothing is known but what a return of May has.
  private static var returned: JournalBuilder {
    let past: MeetingID = .named("past")
    let details = ChildDetails(
      name: "Leo Amari", born: date(2016, 3, 1),
      returned: ReturnedDetails(
        ethnicity: "WBRI", pupilNumber: "", isMother: "", motherOfChildBorn: ""))
    return JournalBuilder().adding(.childAdded(details))
      .meeting(.lookedAfterReview, id: past, on: date(2026, 4, 15))
      .adding(.meetingHeld(MeetingHeld(on: date(2026, 4, 15))), meeting: past)
      .adding(
        .codeOverruled(CodeOverruled(code: .attendsSpeaks, why: "as the return has it")),
        meeting: past)
  }

  private static func decided(who: String?, by day: CivilDate?) -> JournalBuilder {
    JournalBuilder.led(.reviewConference).adding(
      .decisionsWritten(
        DecisionsWritten(
          on: date(2026, 9, 10),
          decisions: [.init(text: "find a nursery place", who: who, byWhen: day)])))
  }

  // MARK: What was owed

  private static let plan = JournalBuilder.led(
    .reviewConference, aged: 11, statuses: [.childProtectionPlan])
  private static let initial = JournalBuilder.led(.initialConference, aged: 11)

  static let duties: [FindingCase] = [
    FindingCase(
      .dutiesUntouched,
      raised: [
        On(.led(.coreGroup, people: [Family.mum]).held),
        On(returned.adding(Recorded.consulted(.declined), meeting: .named("past"))),
      ],
      near: [
        On(returned),
        On(.led(.coreGroup, people: [Family.mum])),
        On(
          .led(.coreGroup, people: [Family.mum]).held
            .explaining(.parentInvite, towards: Family.mum)
            .adding([
              Recorded.consulted(.declined), Recorded.advocacy(.declined), Recorded.told,
              Recorded.advocacy(.declined, to: Family.mum),
            ])),
      ]),
    FindingCase(
      .opinionsNotAsked, raised: [On(plan, date(2026, 9, 3)), On(plan.held)],
      near: [
        On(plan, date(2026, 9, 2)), On(plan.adding(Recorded.wish(.no))),
        On(plan.explaining(.childAttendanceOpinions)),
        On(.led(.reviewConference, aged: 11)),
        On(.led(.reviewConference, aged: 10, statuses: [.childProtectionPlan])),
      ]),
    FindingCase(
      .opinionsOpen,
      raised: [
        On(plan.adding(Recorded.wish(.yes)).held),
        On(plan.adding([Recorded.wish(.yes), Recorded.opinion(of: .socialWorker)]).held),
      ],
      near: [
        On(plan.adding(Recorded.wish(.yes))), On(plan.held),
        On(
          plan.adding([
            Recorded.wish(.yes), Recorded.opinion(of: .socialWorker),
            Recorded.opinion(of: .chair),
          ]).held),
        On(plan.adding(Recorded.wish(.yes)).explaining(.childAttendanceOpinions).held),
      ]),
    FindingCase(
      .exceptionUndecided,
      raised: [
        On(initial.adding(Recorded.wish(.yes)).held),
        On(.led(.familyGroupMeeting).adding(Recorded.wish(.yes)).held),
      ],
      near: [
        On(initial.adding(Recorded.wish(.yes))), On(initial.adding(Recorded.wish(.no)).held),
        On(initial.adding([Recorded.wish(.yes), Recorded.exception(false)]).held),
        On(initial.adding(Recorded.wish(.yes)).explaining(.childAttendanceException).held),
      ]),
    FindingCase(
      .cameWithoutAgreement,
      raised: [
        On(
          plan.adding([
            Recorded.wish(.yes), Recorded.opinion(of: .socialWorker),
            Recorded.opinion(of: .chair, agrees: false), Recorded.attended(.part),
          ]).held),
        On(initial.adding([Recorded.exception(false), Recorded.attended(.all)]).held),
        // Without any decision, or against one voice while the other is missing.
        On(plan.adding(Recorded.attended(.all)).held),
        On(initial.adding(Recorded.attended(.part)).held),
        On(
          plan.adding([
            Recorded.wish(.yes), Recorded.opinion(of: .socialWorker, agrees: false),
            Recorded.attended(.all),
          ]).held),
      ],
      near: [
        On(
          plan.adding(Recorded.attended(.all)).explaining(.childAttendanceOpinions).held),
        On(.led(.coreGroup).adding(Recorded.attended(.all)).held),
        On(
          plan.adding([
            Recorded.wish(.yes), Recorded.opinion(of: .socialWorker),
            Recorded.opinion(of: .chair), Recorded.attended(.all),
          ]).held),
        On(
          plan.adding([
            Recorded.wish(.yes), Recorded.opinion(of: .socialWorker),
            Recorded.opinion(of: .chair, agrees: false), Recorded.attended(.none),
          ]).held),
        On(initial.adding([Recorded.exception(true), Recorded.attended(.all)]).held),
      ]),
    FindingCase(
      .askedAfterMeeting,
      raised: [On(.led(.childInNeedReview).held.adding(asked(on: date(2026, 9, 10))))],
      near: [
        On(.led(.childInNeedReview).held.adding(asked(on: day))),
        On(.led(.childInNeedReview).held.adding([asked(on: day), asked(on: date(2026, 9, 10))])),
        On(
          .led(.childInNeedReview).held.adding(asked(on: date(2026, 9, 10)))
            .explaining(.childConsult)),
      ]),
  ]

  private static func asked(on day: CivilDate) -> Fact {
    .consulted(Consultation(status: .formCompleted, on: day, method: .form))
  }

  // MARK: Who was there

  private static let review = JournalBuilder.led(.childInNeedReview, people: [Family.mum]).held

  static let attendance: [FindingCase] = [
    FindingCase(
      .attendanceDiffers,
      raised: [
        On(review.adding([Recorded.attended(.all), Recorded.attended(.none)])),
        On(
          review.adding([
            Recorded.attended(.all, who: Family.mum),
            .attended(Attended(who: Family.mum.id, extent: .all, mode: .remote)),
          ])),
      ],
      near: [
        On(review.adding([Recorded.attended(.all), Recorded.attended(.all)])),
        On(review.adding([Recorded.attended(.all), Recorded.attended(.none, who: Family.mum)])),
        On(
          review.adding(Recorded.attended(.all), as: "there")
            .adding(Recorded.attended(.none), corrects: "there")),
      ]),
    FindingCase(
      .takingPartDiffers,
      raised: [
        On(review.adding([part(.inPerson), part(.absent)])),
        On(
          review.adding([
            part(.inPerson), .attended(Attended(extent: .all, mode: .remote)),
          ])),
      ],
      near: [
        On(review.adding([part(.inPerson), part(.inPerson)])),
        On(review.adding([part(.remote), .attended(Attended(extent: .all, mode: .remote))])),
        On(review.adding(part(.inPerson), as: "part").adding(part(.absent), corrects: "part")),
      ]),
    FindingCase(
      .thereWithoutFamily, raised: [strategy(.all), strategy(.part)],
      near: [
        strategy(.none),
        On(
          .about(.coreGroup, people: [Family.mum])
            .adding(Recorded.attended(.all, who: Family.mum)).held),
      ]),
    FindingCase(
      .invitedToStrategyMeeting,
      raised: [
        On(.about(.strategyMeeting, people: [Family.mum]).adding(Recorded.invited(Family.mum))),
        On(
          .about(.strategyMeeting, people: [Family.mum]).adding(Recorded.questionnaire(Family.mum))
            .cancelled),
      ],
      near: [
        On(.about(.coreGroup, people: [Family.mum]).adding(Recorded.invited(Family.mum))),
        On(
          .about(.strategyMeeting, people: [Family.mum])
            .adding(Recorded.invited(Family.mum), as: "invited")
            .adding(.withdrawn(WithReason(why: "mistaken")), corrects: "invited")),
      ]),
  ]

  private static func strategy(_ extent: Attended.Extent) -> On {
    On(
      .about(.strategyMeeting, people: [Family.mum])
        .adding(Recorded.attended(extent, who: Family.mum)).held)
  }

  static func part(_ presence: TookPart.Presence, _ conveyed: TookPart.Conveyance...) -> Fact {
    .tookPart(TookPart(presence: presence, conveyed: conveyed))
  }
}
