/// What lists need of one child's part in one meeting: enough to work out readiness and the
/// participation code, and no words of anybody.
package struct RecordOutline: Sendable, Equatable {
  package var key: RecordKey
  package var state: Meeting.State
  /// Whether it was held, closed since or not.
  package var wasHeld: Bool
  /// As written on the invitation.
  package var time: String?
  package var chair: Chair?
  /// The earliest day from which the meeting was moved with a reason.
  package var movedFrom: CivilDate?
  /// From when it was known for which day the meeting is planned, in order.
  package var plannings: [Meeting.Planning]
  /// What decides which duties open. The people in it carry no name.
  package var circumstances: Circumstances
  /// How far each duty has been seen to, were it owed; one that is not here is to do.
  package var progress: [Progress]
  /// Of whom it was recorded that they were there, for any part.
  package var attended: [PersonID]
  /// Whether the child was there, as it was recorded last; which part of it stands in no outline.
  package var childThere: Attended?
  /// When child and people around the child last said something.
  package var lastSaid: [LastSaid]
  package var tookPart: TookPart?
  package var overruledCode: ParticipationCode?
  package var signedOff: CivilDate?
  /// Whose review a foster carer's review is.
  package var carer: String?
  /// Whether nothing is known but what a national return says, which has no room for how a review
  /// was prepared.
  package var isOnlyReturned: Bool
  package var summary: RecordSummary

  /// Whether it was moved from a day, or put off, since it was first planned.
  package var wasMoved: Bool { plannings.count > 1 }

  /// The day by which ages and deadlines are worked out.
  package var day: CivilDate { circumstances.date }
  package var kind: MeetingKind { circumstances.kind }

  /// How far one duty has been seen to.
  package struct Progress: Sendable, Equatable {
    package var duty: DutyKey
    package var standing: DutyStanding
    /// The day on which it came so far; nil where something is missing that is always asked.
    package var doneOn: CivilDate?

    package init(duty: DutyKey, standing: DutyStanding, doneOn: CivilDate? = nil) {
      self.duty = duty
      self.standing = standing
      self.doneOn = doneOn
    }
  }

  package init(
    key: RecordKey, state: Meeting.State, wasHeld: Bool, time: String?, chair: Chair?,
    movedFrom: CivilDate? = nil, plannings: [Meeting.Planning] = [], circumstances: Circumstances,
    progress: [Progress],
    attended: [PersonID], childThere: Attended? = nil, lastSaid: [LastSaid], tookPart: TookPart?,
    overruledCode: ParticipationCode?, signedOff: CivilDate?, isOnlyReturned: Bool = false,
    summary: RecordSummary = RecordSummary()
  ) {
    self.key = key
    self.state = state
    self.wasHeld = wasHeld
    self.time = time
    self.chair = chair
    self.movedFrom = movedFrom
    self.plannings = plannings
    self.circumstances = circumstances
    self.progress = progress
    self.attended = attended
    self.childThere = childThere
    self.lastSaid = lastSaid
    self.tookPart = tookPart
    self.overruledCode = overruledCode
    self.signedOff = signedOff
    self.isOnlyReturned = isOnlyReturned
    self.summary = summary
  }

  /// The day on which a duty was done; nil where it is not, or where it follows from age alone.
  package func doneOn(_ key: DutyKey) -> CivilDate? {
    progress.first { $0.duty == key }?.doneOn
  }
}

extension RecordOutline {
  package init(of record: ParticipationRecord, at meeting: Meeting, for child: ChildFile) {
    var circumstances = Circumstances(of: record, at: meeting, for: child)
    let evidence = DutyProgress(
      record: record, meeting: meeting, needs: circumstances.needs, people: circumstances.people)
    let people = circumstances.people
    circumstances.attended.formIntersection(people.map(\.id))
    circumstances.people = people.map {
      Person(
        id: $0.id, name: "", relation: $0.relation, isUnder18: $0.isUnder18(on: meeting.day))
    }
    self.init(
      key: record.key, state: meeting.state, wasHeld: meeting.held != nil, time: meeting.time,
      chair: meeting.chair, movedFrom: meeting.movedFrom, plannings: meeting.plannings,
      circumstances: circumstances,
      progress: evidence.progress,
      attended: people.map(\.id).filter { person in
        record.attendance(of: person).map { $0.extent != .none } ?? false
      },
      childThere: record.attendance(of: nil).map { Attended(extent: $0.extent, mode: $0.mode) },
      lastSaid: record.lastSaid.filter { said in
        said.of.map { person in people.contains { $0.id == person } } ?? true
      }, tookPart: record.tookPart,
      overruledCode: record.overruledCode?.code, signedOff: meeting.signedOff?.on,
      isOnlyReturned: record.isOnlyReturned(at: meeting, for: child),
      summary: RecordSummary(of: record, at: meeting, people: people.map(\.id)))
    carer = meeting.description.carer
  }

  fileprivate func status(of duty: PlannedDuty) -> DutyStatus {
    let standing = progress.first { $0.duty == duty.key }?.standing ?? .untouched
    return duty.status(standing, wasHeld: wasHeld)
  }
}

extension ParticipationRecord {
  /// A return has no room for how a review was prepared, who led it or what it decided.
  fileprivate func isOnlyReturned(at meeting: Meeting, for child: ChildFile) -> Bool {
    child.child.returned != nil && meeting.recordedOn > meeting.day && meeting.chair == nil
      && meeting.decisions.isEmpty
      && entries.allSatisfy { [.tookPart, .codeOverruled].contains($0.entry.fact.word) }
  }
}

extension DutyProgress {
  /// How far every duty that could open has been seen to, those left out of which nothing is recorded.
  fileprivate var progress: [RecordOutline.Progress] {
    DutyID.allCases.flatMap(keys).compactMap { key in
      let standing = standing(of: key)
      guard standing.isBegun || standing.isExplained else { return nil }
      return RecordOutline.Progress(duty: key, standing: standing, doneOn: doneOn(key))
    }
  }

  private func keys(of id: DutyID) -> [DutyKey] {
    switch id.definition.towards {
    case .child, .meeting: [DutyKey(id)]
    case .parents: parents.map { DutyKey(id, person: $0.id) }
    case .family: [DutyKey(id)] + parents.map { DutyKey(id, person: $0.id) }
    // Somebody found to be responsible is asked as a carer is.
    case .carers: people.filter { !$0.relation.hasParentDuties }.map { DutyKey(id, person: $0.id) }
    case .invited: [DutyKey(id)] + people.map { DutyKey(id, person: $0.id) }
    }
  }
}

extension Circumstances {
  /// What decides which duties open for a child at a meeting, as the journal has it.
  package init(of record: ParticipationRecord, at meeting: Meeting, for child: ChildFile) {
    self.init(
      kind: meeting.kind, date: meeting.day, born: child.child.born,
      statuses: child.statuses(on: meeting.day), people: child.people(on: meeting.day),
      needs: child.needs.map(\.need), childWouldCome: record.childWouldCome,
      agreesToParents: record.agreesToParents, hasViews: !record.views.isEmpty,
      attended: record.attendees)
    begins =
      meeting.kind == .assessment ? meeting.description.assessmentBegins ?? meeting.recordedOn : nil
    if meeting.kind == .assessment { responsible = record.responsible(among: people) }
    proposal = meeting.description.proposal
    isWithoutMeeting = meeting.heldWithoutMeeting != nil
    change = meeting.lastChange.flatMap { MeetingChange($0, record, people: people.map(\.id)) }
    for carer in people where carer.relation.isCarer {
      livesWith[carer.id] = child.livesWith(carer)
    }
  }
}

extension Planner {
  /// The duties of a record by its outline: the same as by the record itself, but for the words of
  /// reasons given, which an outline does not have.
  ///
  /// - Throws: `Refusal` where the protocol says nothing of the meeting.
  package func duties(of outline: RecordOutline) throws(Refusal) -> DutyList {
    let plan = try plan(outline.circumstances)
    return DutyList(
      plan: plan, duties: plan.duties.map { Duty(planned: $0, status: outline.status(of: $0)) })
  }

  /// The participation code of a record by its outline; nil where nothing was recorded.
  package func code(of outline: RecordOutline) -> ParticipationCode? {
    derivedCode(of: outline)?.code
  }

  /// The code with what it follows from; the reason why it was overruled is no outline's.
  func derivedCode(of outline: RecordOutline) -> DerivedCode? {
    if let overruled = outline.overruledCode {
      return DerivedCode(code: overruled, because: "recorded as the code")
    }
    return derivedCode(
      outline.tookPart, born: outline.circumstances.born, on: outline.day,
      wasHeld: outline.wasHeld)
  }
}
