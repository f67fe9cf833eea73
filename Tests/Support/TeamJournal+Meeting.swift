import Participation

extension TeamJournal {
  mutating func addMeeting(_ index: Int) {
    let meeting = MeetingID.named("m\(index)")
    let start = days(0...children - 1)
    // Siblings stand beside each other.
    let own = chance(15) ? [start, (start + 1) % children] : [start]
    let ids = own.map(Self.child)
    var day = first.adding(days: days(0...first.days(to: last)))
    let kind = one(of: MeetingKind.allCases + [.lookedAfterReview, .lookedAfterReview])
    add(
      .meetingPlanned(
        MeetingPlanned(
          kind: kind, date: day, time: "10:30", chair: Chair(name: "Dawn Price"), children: ids)),
      meeting: meeting)
    if chance(10) {
      day = day.adding(days: days(1...40))
      add(.meetingMoved(MeetingMoved(to: day, why: "chair ill")), meeting: meeting)
    }
    for child in ids { addBefore(day, child, meeting) }
    if chance(6) {
      add(.meetingCancelled(WithReason(why: "not needed")), meeting: meeting)
      return
    }
    if chance(5) {
      add(.meetingMoved(MeetingMoved(to: nil, why: "no room")), meeting: meeting)
      return
    }
    guard day <= today, chance(92) else { return }
    add(.meetingHeld(MeetingHeld(on: day)), meeting: meeting)
    for child in ids { addAfter(day, child, meeting) }
    if chance(80) {
      add(
        .decisionsWritten(DecisionsWritten(on: day.adding(days: days(0...12)), decisions: [])),
        meeting: meeting)
    }
    if chance(70) {
      add(.recordWritten(OnDay(on: day.adding(days: days(10...28)))), meeting: meeting)
    }
    if chance(60) {
      add(.recordSent(RecordSent(on: day.adding(days: days(15...35)), to: [])), meeting: meeting)
    }
  }

  // MARK: Before

  private mutating func addBefore(_ day: CivilDate, _ child: ChildID, _ meeting: MeetingID) {
    let people = people(of: child)
    addAsking(nil, day, child, meeting)
    addViews(day, child, meeting)
    if chance(60) {
      add(
        .advocacyOffered(
          AdvocacyOffered(
            on: before(day), answer: chance(50) ? .declined : nil)), child: child, meeting: meeting)
    }
    if chance(60) {
      add(
        .reportShared(ReportShared(on: before(day), explained: true)), child: child,
        meeting: meeting)
    }
    if chance(60) {
      add(
        .chairMet(
          ChairMet(
            on: before(day), how: one(of: ChairMet.How.allCases), inPrivate: chance(70),
            by: "Dawn Price", explained: chance(90) ? true : nil, papersReached: chance(80),
            views: chance(80) ? one(of: ChairMet.Views.allCases) : nil)),
        child: child, meeting: meeting)
    }
    for role in [Role.socialWorker, .chair] where chance(70) {
      add(
        .opinionGiven(
          AttendanceOpinion(
            of: role, name: "N.N.", agrees: chance(70), on: before(day), reasons: "because")),
        child: child, meeting: meeting)
    }
    for person in people where person.relation != .professional {
      addTowards(person, day, child, meeting)
    }
  }

  private mutating func before(_ day: CivilDate) -> CivilDate { day.adding(days: -days(0...30)) }

  private mutating func addAsking(
    _ person: PersonID?, _ day: CivilDate, _ child: ChildID, _ meeting: MeetingID
  ) {
    for _ in 0..<days(0...2) {
      let status = one(of: Consultation.Status.allCases)
      var asked = Consultation(of: person, status: status, on: before(day))
      if status == .byOtherMeans {
        asked.method = one(of: [.app, .drawing, .signs, .letter, .talk])
      }
      if status == .notAble, chance(60) { (asked.reason, asked.tried) = ("away", "called twice") }
      if status == .formCompleted, chance(20) { asked.cameBackEmpty = true }
      let entry = add(.consulted(asked), child: child, meeting: meeting)
      guard chance(8) else { continue }
      if chance(50) {
        add(
          .withdrawn(WithReason(why: "wrong child")), child: child, meeting: meeting,
          corrects: entry)
      } else {
        asked.on = before(day)
        asked.status = .formCompleted
        asked.method = .form
        add(.consulted(asked), child: child, meeting: meeting, corrects: entry)
      }
    }
  }

  private mutating func addViews(_ day: CivilDate, _ child: ChildID, _ meeting: MeetingID) {
    if chance(50) {
      for from in [ReportNotHad.From.observation, .parent, .carer, .professional] where chance(80) {
        add(
          .reportNotHad(ReportNotHad(from: from, why: "away", on: before(day))), child: child,
          meeting: meeting)
      }
    }
    for _ in 0..<days(0...2) {
      add(
        .viewGiven(
          View(
            id: newView(), kind: one(of: View.Kind.allCases + [.ownWords, .ownWords]),
            words: "I want to see my sister.", whoseWords: one(of: View.WhoseWords.allCases),
            on: before(day), reporterRole: one(of: View.Reporter.allCases))), child: child,
        meeting: meeting)
    }
  }

  private mutating func addTowards(
    _ person: Person, _ day: CivilDate, _ child: ChildID, _ meeting: MeetingID
  ) {
    let id = person.id
    addAsking(id, day, child, meeting)
    if chance(30) {
      add(
        .viewGiven(
          View(
            id: newView(), of: id, kind: .ownWords, words: "He sleeps better.",
            whoseWords: .writtenDown, on: before(day))), child: child, meeting: meeting)
    }
    if chance(70) {
      add(
        .invited(
          Invited(
            person: id, on: before(day), steps: chance(50) ? ["a taxi"] : [],
            helpAskedOn: chance(40) ? before(day) : nil)), child: child, meeting: meeting)
    } else if chance(30) {
      add(
        .notInvited(NotInvited(person: id, reason: "whereabouts")), child: child, meeting: meeting)
    }
    if chance(60) {
      add(
        .reportShared(ReportShared(with: id, on: before(day), explained: false)), child: child,
        meeting: meeting)
    }
    if chance(50) {
      add(
        .chairMet(
          ChairMet(
            who: id, on: before(day), how: one(of: [.met, .telephone]), inPrivate: false,
            by: "Dawn Price", explained: true, papersReached: chance(80), views: .given)),
        child: child, meeting: meeting)
    }
    if chance(5) {
      add(
        .managerDecidedNotToConsult(
          NotToConsult(person: id, by: "Tom Adeyemi", on: before(day), why: "risk")), child: child,
        meeting: meeting)
    }
    if chance(8) { addExclusion(of: id, day, child, meeting) }
  }

  private mutating func addExclusion(
    of person: PersonID, _ day: CivilDate, _ child: ChildID, _ meeting: MeetingID
  ) {
    let grounds = ["welfare", "behaviour", "child-asks", "disrupt", "other"]
    let extent = ExclusionRequested.Extent(part: chance(40) ? "the first half" : nil)
    let request = add(
      .exclusionRequested(
        ExclusionRequested(
          person: person, requestedBy: "Ama Mensah", on: before(day),
          ground: GroundID(rawValue: one(of: grounds)), evidence: "threats", extent: extent,
          managersReason: chance(15) ? "agreed" : nil)), child: child, meeting: meeting)
    guard chance(85) else { return }
    add(
      .exclusionDecided(
        ExclusionDecided(
          request: request, excluded: chance(70),
          by: Author(name: "N.N.", role: one(of: [.iro, .chair, .chair, .teamManager])),
          on: before(day), reasons: "safety", extent: extent,
          viewsHow: chance(70) ? "by letter" : nil)), child: child, meeting: meeting)
    if chance(60) {
      add(
        .exclusionTold(ExclusionTold(request: request, on: before(day), how: "by telephone")),
        child: child, meeting: meeting)
    }
  }

  // MARK: After

  private mutating func addAfter(_ day: CivilDate, _ child: ChildID, _ meeting: MeetingID) {
    if chance(85) {
      add(
        .tookPart(
          TookPart(
            presence: one(of: TookPart.Presence.allCases),
            conveyed: TookPart.Conveyance.allCases.filter { _ in chance(25) })), child: child,
        meeting: meeting)
    }
    if chance(5) {
      add(
        .codeOverruled(
          CodeOverruled(code: one(of: [.attendsSpeaks, .absentByMedium]), why: "seen")),
        child: child, meeting: meeting)
    }
    for person in people(of: child) where person.relation != .professional && chance(60) {
      add(
        .attended(Attended(who: person.id, extent: one(of: Attended.Extent.allCases))),
        child: child,
        meeting: meeting)
      if chance(60) {
        add(
          .questionnaireInvited(
            QuestionnaireInvited(
              person: person.id, on: day.adding(days: days(0...9)),
              returned: chance(50) ? chance(70) : nil)), child: child, meeting: meeting)
      }
      if chance(20) {
        add(
          .questionnaireAnswered(
            QuestionnaireAnswered(
              who: person.id, on: day.adding(days: days(0...20)),
              answers: [.init(question: "What was good?", answer: "the tea")], whoseWords: .own)),
          child: child, meeting: meeting)
      }
    }
    if chance(75) {
      add(
        .outcomeTold(
          OutcomeTold(on: day.adding(days: days(0...40)), how: "talk", by: "Ama Mensah")),
        child: child, meeting: meeting)
    }
    for view in ownViews(child, meeting) where chance(75) {
      let answer = one(of: ViewAnswered.Answer.allCases)
      add(
        .viewAnswered(
          ViewAnswered(view: view, answer: answer, why: answer == .done || chance(30) ? nil : "why")
        ),
        child: child, meeting: meeting)
    }
  }

  private func ownViews(_ child: ChildID, _ meeting: MeetingID) -> [ViewID] {
    entries.suffix(200).compactMap { entry in
      guard entry.child == child, entry.meeting == meeting, case .viewGiven(let view) = entry.fact,
        view.kind == .ownWords
      else { return nil }
      return view.id
    }
  }
}
