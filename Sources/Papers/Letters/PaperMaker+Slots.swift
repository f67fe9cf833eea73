import Participation
import Protocols

extension PaperMaker {
  /// What the records know for the places in the wording; what is not known is not there.
  func slots(for request: PaperRequest) -> [WordingSlot: String] {
    let (meeting, child) = (matter.meeting, matter.child.child)
    let words = wordings.meeting(meeting.kind, to: voice(of: request))
    // Somebody who is kept out is not told where the others will be, and what was put off has neither
    // time nor place yet.
    let hasNoPlace = isKeptOutOfAll(request.reader) || meeting.state == .postponed
    var slots: [WordingSlot: String?] = [
      .child: matter.called, .reader: readerName(request.reader), .age: matter.ageInWords,
      .meeting: words.name, .day: meeting.state == .postponed ? nil : meeting.day.inFull,
      .time: hasNoPlace ? nil : time(for: request.reader),
      .place: hasNoPlace ? nil : meeting.place,
      .leader: meeting.chair?.name,
      .otherLeader: matter.isLedByWorker ? nil : meeting.chair?.name,
      .role: meeting.chair.flatMap { _ in matter.kind.map(matter.pack.leader) },
      .worker: child.worker, .reply: reply(for: request.reader), .steps: steps(for: request.reader),
      .advocate: advocate(of: request.reader), .mayCome: mayCome(request.reader) ? "yes" : nil,
      .mayWish: isComingOpen ? "yes" : nil,
      .assessment: matter.kind?.isMeeting == false ? "yes" : nil,
      .firstTime: words.isFirst ? "yes" : nil,
      .takesPart: matter.kind?.childMayCome == true ? "yes" : nil,
      .privateTime: meeting.kind == .familyGroupMeeting ? "yes" : nil,
      .carer: meeting.description.carer, .supervisor: meeting.description.supervisingWorker,
      .separate: separate(request.reader),
      .gist: matter.kind?.keepsChildsWords == true ? "yes" : nil,
      .report: isStillOwed(.parentReport, to: request.reader) ? "yes" : nil,
      .meets: isStillOwed(.parentChairMeets, to: request.reader) ? "yes" : nil,
      .family: isFamilyAsked ? "yes" : nil,
      .tooYoung: matter.reaches(.routineInvolvement) ? nil : "yes",
      .proposal: meeting.description.proposal?.words, .proposed: meeting.description.proposed,
      .less: meeting.description.proposal?.isLess == true ? "yes" : nil,
      .toCarer: reads(request.reader, as: { !$0.hasParentDuties }) ? "yes" : nil,
      .grownUp: matter.reaches(.adulthood) ? "yes" : nil,
      .hadReport: matter.kind?.reportDue == nil ? nil : "yes",
      .wasMet: matter.kind.map { $0.chairMeets == .no } ?? true ? nil : "yes",
      .advocateByRight: matter.hasRightToAdvocate ? "yes" : nil,
      .dataComplaint: matter.tellsOfDataComplaints ? "yes" : nil, .today: matter.today.written,
    ]
    for (slot, _, value) in WordingSlot.contacts { slots[slot] = value(matter.pack.contacts) }
    slots[.opening] = SlotTemplate(words.opening).filled(
      with: [.child: matter.called, .meeting: words.name])
    slots[.purpose] = SlotTemplate(words.purpose).filled(with: [.child: matter.called])
    if case .person(let person) = request.reader, request.kind == .exclusionLetter,
      let exclusion = matter.decidedExclusion(of: person)
    {
      slots.merge(exclusionSlots(exclusion)) { _, new in new }
    }
    return slots.compactMapValues { value in value.flatMap { $0.isBlank ? nil : $0.trimmed } }
  }

  /// How a meeting is explained to a reader.
  private func voice(of request: PaperRequest) -> MeetingWording.Reader {
    guard request.reader == .child else { return .adult }
    return switch matter.ageBand {
    case .under8: .young
    case .under12: .child
    case .over: .teenager
    }
  }

  func isKeptOutOfAll(_ reader: PaperReader) -> Bool {
    guard case .person(let person) = reader else { return false }
    return matter.decidedExclusion(of: person)?.keepsOutOfAll == true
  }

  private func mayCome(_ reader: PaperReader) -> Bool {
    if case .person = reader { return matter.isWithoutFamily == nil && !isKeptOutOfAll(reader) }
    return matter.mayCome
  }

  /// Whether it is still to be decided that the child comes, by two opinions (CAM 6.C4) or by the chair:
  /// what the child wishes is asked at whatever age.
  private var isComingOpen: Bool {
    !matter.mayCome
      && matter.kind.map { [.exception, .twoOpinions].contains($0.childComes) } == true
  }

  /// The time of day as the reader knows it: a child has no clock of 24 hours.
  private func time(for reader: PaperReader) -> String? {
    guard let time = matter.meeting.time else { return nil }
    return reader == .child && matter.ageBand != .over
      ? ClockTime(time)?.forChild ?? time : time
  }

  private func isStillOwed(_ duty: DutyID, to reader: PaperReader) -> Bool {
    guard case .person(let person) = reader else { return false }
    return matter.duties.duty(DutyKey(duty, person: person))?.status.isOpen == true
  }

  /// Whether the meeting hears parents or carers.
  private var isFamilyAsked: Bool {
    matter.people.contains { person in
      matter.isInvited(person.id)
        || [.parentInvite, .parentConsult, .carerConsult].contains {
          matter.duties.duty(DutyKey($0, person: person.id)) != nil
        }
    }
  }

  func readerName(_ reader: PaperReader) -> String? {
    switch reader {
    case .child: matter.called
    case .person(let person): matter.name(person)
    case .professional, .workers: nil
    }
  }

  /// By when an answer is wanted; nil once that day has gone by.
  private func reply(for reader: PaperReader) -> String? {
    let keys: [DutyKey] =
      switch reader {
      case .child: [DutyKey(.childConsult)]
      case .person(let person):
        [DutyKey(.parentConsult, person: person), DutyKey(.carerConsult, person: person)]
      case .workers: [DutyKey(.childObserve)]
      case .professional: []
      }
    let due = keys.lazy.compactMap { matter.duties.duty($0)?.planned.due }.first
    // Who is not asked for views answers by the day on which readiness is looked at.
    let check = matter.planner.calendar.day(
      matter.pack.settings.readinessCheck, from: matter.meeting.day)
    let day = due ?? (matter.kind?.isMeeting == true ? check : nil)
    return day.flatMap { $0 >= matter.today && matter.meeting.state == .planned ? $0.inFull : nil }
  }

  private func steps(for reader: PaperReader) -> String? {
    guard case .person(let person) = reader else { return nil }
    let steps: [String]? = matter.record.last {
      if case .invited(let invited) = $0, invited.person == person { invited.steps } else { nil }
    }
    return steps.map { $0.filter { !$0.isBlank }.joined(separator: ", ") }
  }

  /// How the reader attends apart from others.
  private func separate(_ reader: PaperReader) -> String? {
    guard case .person(let person) = reader else { return nil }
    return matter.record.separateAttendance.first { $0.person == person }?.how.trimmingFullStop
  }

  private func advocate(of reader: PaperReader) -> String? {
    let to: PersonID?
    switch reader {
    case .child: to = nil
    case .person(let person): to = person
    case .professional, .workers: return nil
    }
    let last: AdvocacyOffered? = matter.record.last {
      if case .advocacyOffered(let offered) = $0, offered.to == to { offered } else { nil }
    }
    return last?.answer == .accepted ? last?.advocate : nil
  }

  private func exclusionSlots(_ exclusion: Exclusion) -> [WordingSlot: String?] {
    guard let decision = exclusion.decision else { return [:] }
    let decider = "\(decision.by.name), \(matter.pack.role(of: decision.by, at: matter.kind))"
    return [
      .ground: matter.pack.ground(exclusion.request.ground)?.words, .reasons: decision.reasons,
      .decider: decider, .decided: "\(decider), on \(decision.on.written)",
      .part: decision.extent.part, .views: decision.viewsHow, .outcome: decision.outcomeHow,
      .complaint: decision.complaintRoute,
    ]
  }
}

extension CivilDate {
  /// The day in a letter: `Monday 30 November 2026`.
  var inFull: String { "\(weekday.name) \(written)" }
}
