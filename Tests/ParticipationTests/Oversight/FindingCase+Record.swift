import Participation
import Support

extension FindingCase {
  // MARK: The participation code

  private static let looked = JournalBuilder.led(.lookedAfterReview).held

  private static func overruled(_ code: ParticipationCode) -> Fact {
    .codeOverruled(CodeOverruled(code: code, why: "as the return has it"))
  }

  static let codes: [FindingCase] = [
    FindingCase(
      .codeMissing, raised: [On(looked, date(2026, 9, 17)), On(.led(.lookedAfterReview).closed)],
      near: [
        On(looked, date(2026, 9, 16)), On(looked.adding(part(.inPerson, .speaks))),
        On(looked.adding(overruled(.attendsSpeaks))),
        On(looked.explaining(.childParticipationCode)),
        On(.led(.lookedAfterReview, aged: 3).held), On(.led(.childInNeedReview).held),
        On(.led(.lookedAfterReview)),
      ]),
    FindingCase(
      .codeAgainstAge,
      raised: [
        On(looked.adding(overruled(.under4))),
        On(.led(.lookedAfterReview, aged: 3).held.adding(overruled(.attendsSpeaks))),
      ],
      near: [
        On(looked.adding(overruled(.attendsSpeaks))),
        On(.led(.lookedAfterReview, aged: 3).held.adding(overruled(.under4))),
        On(.led(.lookedAfterReview, aged: 4).held.adding(overruled(.attendsSpeaks))),
        On(.led(.lookedAfterReview, aged: 3).held),
      ]),
    FindingCase(
      .codeAgainstAttendance,
      raised: [
        On(looked.adding([part(.inPerson, .speaks), Recorded.attended(.none)])),
        On(looked.adding([part(.absent), Recorded.attended(.part)])),
        On(looked.adding([overruled(.absentBriefs), Recorded.attended(.all)])),
        On(looked.adding([overruled(.attendsConveysNothing), Recorded.attended(.none)])),
      ],
      near: [
        On(looked.adding([part(.inPerson, .speaks), Recorded.attended(.all)])),
        On(looked.adding([part(.absent), Recorded.attended(.none)])),
        On(looked.adding(part(.absent))),
        On(
          looked.adding([
            part(.remote, .speaks), .attended(Attended(extent: .all, mode: .remote)),
          ])),
        On(.led(.lookedAfterReview, aged: 3).held.adding(Recorded.attended(.all))),
      ]),
  ]

  // MARK: Keeping somebody out

  private static let before = date(2026, 8, 20)

  private static func request(_ ground: String = "behaviour", reason: String? = nil) -> Fact {
    .exclusionRequested(
      ExclusionRequested(
        person: Family.dad.id, requestedBy: "Ama Mensah", on: before,
        ground: GroundID(rawValue: ground), evidence: "threats", extent: .whole,
        managersReason: reason))
  }

  private static func decision(
    _ excluded: Bool = true, by role: Role = .chair, views: String? = "a letter",
    outcome: String? = "a call", complaint: String? = "the complaints manager"
  ) -> Fact {
    .exclusionDecided(
      ExclusionDecided(
        request: .named("request"), excluded: excluded, by: Author(name: "Dawn Price", role: role),
        on: before, reasons: "threats", extent: .whole, viewsHow: views, outcomeHow: outcome,
        complaintRoute: complaint))
  }

  private static let told = Fact.exclusionTold(
    ExclusionTold(request: .named("request"), on: before, how: "by letter"))

  private static func asked(
    at kind: MeetingKind = .reviewConference, _ ground: String = "behaviour",
    reason: String? = nil
  ) -> JournalBuilder {
    JournalBuilder.led(kind, people: [Family.dad])
      .adding(request(ground, reason: reason), as: "request")
  }

  private static func keptOut(_ decision: Fact) -> On { On(asked().adding([decision, told])) }

  static let exclusions: [FindingCase] = [
    FindingCase(
      .exclusionUndecided, raised: [On(asked().held), On(asked().closed)],
      near: [On(asked()), On(asked().adding(decision(false)).held), On(asked().cancelled)]),
    FindingCase(
      .exclusionAgainstProtocol,
      raised: [
        On(asked(at: .reviewConference, "disrupt")), On(asked(at: .strategyMeeting)),
        On(asked(at: .coreGroup)), On(asked().adding(decision(by: .teamManager))),
      ],
      near: [
        On(asked()), On(asked().adding(decision())), On(asked(at: .childInNeedReview, "disrupt")),
      ]),
    FindingCase(
      .exclusionOutsideProtocol, raised: [On(asked(at: .coreGroup, reason: "a court order"))],
      near: [On(asked())]),
    FindingCase(
      .exclusionWithoutAlternative,
      raised: [keptOut(decision(views: nil)), keptOut(decision(views: " "))],
      near: [keptOut(decision()), keptOut(decision(false, views: nil))]),
    FindingCase(
      .exclusionWithoutOutcome, raised: [keptOut(decision(outcome: nil))],
      near: [keptOut(decision()), keptOut(decision(false, outcome: nil))]),
    FindingCase(
      .exclusionWithoutComplaint, raised: [keptOut(decision(complaint: nil))],
      near: [keptOut(decision()), keptOut(decision(false, complaint: nil))]),
    FindingCase(
      .exclusionNotTold, raised: [On(asked().adding(decision()), date(2026, 8, 21))],
      near: [
        On(asked().adding(decision()), before), keptOut(decision()),
        On(asked().adding(decision(false))),
      ]),
    FindingCase(
      .exclusionByOwnWorker,
      raised: [
        On(
          asked(at: .childInNeedReview, "disrupt")
            .adding([.chairNamed(Chair(name: "Ama Mensah", isChildsWorker: true)), decision()]))
      ],
      near: [
        On(asked(at: .childInNeedReview, "disrupt").adding(decision())),
        On(
          asked(at: .childInNeedReview, "disrupt")
            .adding([.chairNamed(Chair(name: "Ama Mensah", isChildsWorker: true)), decision(false)])
        ),
      ]),
    FindingCase(
      .excludedAndThere,
      raised: [On(asked().adding([decision(), Recorded.attended(.part, who: Family.dad)]).held)],
      near: [
        On(asked().adding([decision(), Recorded.attended(.none, who: Family.dad)]).held),
        On(asked().adding([decision(false), Recorded.attended(.all, who: Family.dad)]).held),
      ]),
  ]

  // MARK: What was said

  private static func view(
    _ checked: View.CheckedBack = .checked, _ whose: View.WhoseWords = .own,
    _ kind: View.Kind = .ownWords, of person: PersonID? = nil
  ) -> Fact {
    .viewGiven(
      View(
        id: .named("view"), of: person, kind: kind, words: "more football", whoseWords: whose,
        on: before, checkedBack: checked))
  }

  private static let review = JournalBuilder.led(.childInNeedReview, people: [Family.mum])

  private static func helped(by person: Person) -> Fact {
    .consulted(Consultation(status: .byOtherMeans, on: before, helperPerson: person.id))
  }

  private static func form(
    helper: String? = nil, relation: String? = nil, person: Person? = nil, nobody: Bool? = nil,
    isEmpty: Bool? = nil
  ) -> Fact {
    .consulted(
      Consultation(
        status: .formCompleted, on: before, method: .form, helper: helper,
        helpersRelation: relation, helperPerson: person?.id, helpedByNobody: nobody,
        cameBackEmpty: isEmpty))
  }

  /// Her words for a meeting that does not formally consult parents.
  private static func mothers(_ kind: MeetingKind, _ facts: [Fact] = []) -> JournalBuilder {
    JournalBuilder.led(kind, people: [Family.mum])
      .adding([view(of: Family.mum.id)] + facts).held
  }

  private static func answered(_ fact: Fact) -> On { On(review.adding([view(), fact]).held) }

  static let views: [FindingCase] = [
    FindingCase(
      .ownWordsSummarised, raised: [On(review.adding(view(.checked, .summarised)))],
      near: [
        On(review.adding(view(.checked, .writtenDown))),
        On(review.adding(view(.checked, .summarised, .report))),
        On(review.adding(view(.checked, .summarised, of: Family.mum.id))),
      ]),
    FindingCase(
      .viewNotCheckedBack, raised: [On(review.adding(view(.notYet)).held)],
      near: [
        On(review.adding(view(.notYet))), On(review.adding(view()).held),
        On(review.adding(view(.notPossible)).held),
        On(review.adding(view(.notYet, .own, .observation)).held),
      ]),
    FindingCase(
      .helpedByWhomToAvoid,
      raised: [
        On(
          review.adding(helped(by: Family.mum)).adding(
            Recorded.view(.ownWords, notSharedWith: [Family.mum])))
      ],
      near: [
        On(review.adding(helped(by: Family.mum)).adding(Recorded.view(.ownWords))),
        On(
          review.adding(helped(by: Family.dad)).adding(
            Recorded.view(.ownWords, notSharedWith: [Family.mum]))),
      ]),
    // Said on Thu 20 August; twenty working days later is Fri 18 September, with the bank holiday of 31 August.
    FindingCase(
      .viewsGrownOld,
      raised: [
        On(review.adding(view()).moved(to: date(2026, 9, 21)), date(2026, 9, 1)),
        On(
          review.adding(view(of: Family.mum.id)).moved(to: nil).moved(to: date(2026, 10, 1)),
          date(2026, 9, 1)),
      ],
      near: [
        On(review.adding(view()).moved(to: date(2026, 9, 18)), date(2026, 9, 1)),
        On(review.adding(view()), date(2026, 9, 1)),
        On(review.adding(view()).moved(to: nil), date(2026, 9, 1)),
        On(review.adding(view()).moved(to: date(2026, 9, 21)).cancelled, date(2026, 9, 1)),
        // Asked again since.
        On(
          review.adding([view(), Recorded.view(.ownWords, id: "again", on: date(2026, 9, 1))])
            .moved(to: date(2026, 9, 21)), date(2026, 9, 1)),
        On(
          review.adding([
            view(), .consulted(Consultation(status: .declined, on: date(2026, 9, 1))),
          ]).moved(to: date(2026, 9, 21)), date(2026, 9, 1)),
      ]),
    FindingCase(
      .helperNotSaid,
      raised: [On(review.adding(form())), On(review.adding(form(helper: " ")))],
      near: [
        On(review.adding(form(helper: "Kit Larsen"))), On(review.adding(form(relation: "teacher"))),
        On(review.adding(form(person: Family.nan))), On(review.adding(form(nobody: true))),
        On(review.adding(form(isEmpty: true))), On(review.adding(helped(by: Family.mum))),
        On(review.adding(Recorded.consulted(.formCompleted, of: Family.mum))),
      ]),
    FindingCase(
      .answerWithoutReason,
      raised: [
        answered(Recorded.answered("view", .partly)),
        answered(Recorded.answered("view", .notPossible, why: " ")),
      ],
      near: [
        answered(Recorded.answered("view", .partly, why: "no pitch")),
        answered(Recorded.answered("view", .done)),
      ]),
    FindingCase(
      .answerToNothing,
      raised: [On(review.adding(Recorded.answered("another")).held)],
      near: [answered(Recorded.answered("view"))]),
    FindingCase(
      .viewsUnanswered,
      raised: [
        answered(Recorded.told),
        On(review.adding([view(), Recorded.answered("view")]).held, date(2026, 9, 17)),
        // CAM 2.7: also where nobody is formally consulted, within five working days as elsewhere.
        On(mothers(.shortBreaksPanel), date(2026, 9, 17)),
        On(mothers(.coreGroup), date(2026, 9, 17)),
        On(mothers(.otherMeeting, [Recorded.answered("view", .partly)]), date(2026, 9, 17)),
      ],
      near: [
        On(mothers(.shortBreaksPanel), date(2026, 9, 16)),
        On(mothers(.shortBreaksPanel, [Recorded.answered("view")]), date(2026, 9, 17)),
        On(mothers(.strategyMeeting), date(2026, 9, 17)),
        On(review.adding([view(), Recorded.told, Recorded.answered("view")]).held),
        On(review.adding([view(), Recorded.told]).held, date(2026, 9, 16)),
        On(review.adding([view(), Recorded.told]).held.explaining(.childOutcome)),
      ]),
    FindingCase(
      .toldBeforeMeeting,
      raised: [
        On(
          review.held.adding(
            .outcomeTold(OutcomeTold(on: date(2026, 9, 8), how: "a talk", by: "Ama Mensah"))))
      ],
      near: [
        On(
          review.held.adding(
            .outcomeTold(
              OutcomeTold(on: JournalBuilder.meetingDay, how: "a talk", by: "Ama Mensah"))))
      ]),
  ]
}
