/// A meeting as its entries leave it.
package struct Meeting: Sendable, Equatable, Identifiable {
  package let id: MeetingID
  /// The day on which the journal came to have it.
  package let recordedOn: CivilDate
  package internal(set) var kind: MeetingKind
  /// The day it is planned for; nil while it is put off without a new day.
  package internal(set) var scheduled: CivilDate?
  /// The last day it was planned for, also while it is put off.
  package internal(set) var lastScheduled: CivilDate
  package internal(set) var time: String?
  package internal(set) var place: String?
  package internal(set) var chair: Chair?
  package internal(set) var children: [ChildID]
  /// Every move, in order, with the day it was moved from.
  package internal(set) var moves: [Move] = []
  /// From when it was known that it is planned for a day, in order.
  package internal(set) var plannings: [Planning]
  /// When it was last changed for those who were invited, with the day that it had until then.
  package internal(set) var lastChange: Change?
  package internal(set) var held: MeetingHeld?
  /// Why a review was done without a meeting; nil where it was one.
  package internal(set) var heldWithoutMeeting: HeldWithoutMeeting?
  /// What is known of a meeting of its kind: when an assessment begins, what is proposed, whose review.
  package internal(set) var description: MeetingDescribed
  package internal(set) var cancelled: String?
  package internal(set) var signedOff: SignedOff?
  package internal(set) var decisions: [DecisionsWritten] = []
  package internal(set) var recordWritten: CivilDate?
  package internal(set) var recordSent: RecordSent?
  package internal(set) var closed: MeetingClosed?

  package struct Move: Sendable, Equatable {
    package var from: CivilDate
    package var to: CivilDate?
    package var why: String
  }

  package struct Change: Sendable, Equatable {
    package var made: Moment
    package var from: CivilDate
  }

  /// A day that a meeting was planned for, or moved to.
  package struct Planning: Sendable, Equatable {
    /// The day on which the journal came to have it.
    package var known: CivilDate
    /// Nil put off without a new day.
    package var day: CivilDate?

    package init(known: CivilDate, day: CivilDate?) {
      self.known = known
      self.day = day
    }
  }

  package enum State: String, Sendable { case planned, postponed, cancelled, held, closed }

  /// By all that holds of the meeting, in order; nil where nothing plans it. What plans it is applied
  /// first: in a merged journal the clock of one store may run ahead of the other's.
  init?(id: MeetingID, standing: [StandingEntry]) {
    guard
      let first = standing.firstIndex(where: { $0.entry.fact.word == .meetingPlanned }),
      case .meetingPlanned(let planned) = standing[first].entry.fact
    else { return nil }
    self.init(id: id, planned: planned, recordedOn: standing[first].recorded.dayInLondon)
    for (index, entry) in standing.enumerated() where index != first {
      apply(entry.entry.fact, recorded: entry.recorded.dayInLondon)
    }
  }

  private init(id: MeetingID, planned: MeetingPlanned, recordedOn: CivilDate) {
    self.id = id
    self.recordedOn = recordedOn
    kind = planned.kind
    scheduled = planned.date
    lastScheduled = planned.date
    time = planned.time
    place = planned.place
    chair = planned.chair
    children = planned.children.uniqued()
    plannings = [Planning(known: recordedOn, day: planned.date)]
    description = MeetingDescribed(planned)
  }

  package var state: State {
    if closed != nil { return .closed }
    if held != nil { return .held }
    if cancelled != nil { return .cancelled }
    return scheduled == nil ? .postponed : .planned
  }

  /// The day by which ages and deadlines are worked out: the day it was held, else the day it is
  /// planned for, else the last it was planned for.
  package var day: CivilDate { held?.on ?? lastScheduled }

  /// The last day of it, where it was held in several parts.
  package var lastDay: CivilDate { ((held?.furtherParts ?? []) + [day]).max() ?? day }

  /// The earliest day from which it was moved with a reason: what was due later is explained by it.
  package var movedFrom: CivilDate? { moves.filter { !$0.why.isBlank }.map(\.from).min() }
}

extension Meeting {
  /// - Parameter recorded: the day on which the journal came to have the fact.
  private mutating func apply(_ fact: Fact, recorded: CivilDate) {
    switch fact {
    case .meetingPlanned(let planned):
      note(planned.date, known: recorded)
      // Planned again, as by two people at once: the later plan holds, and nobody is dropped.
      (kind, scheduled, lastScheduled) = (planned.kind, planned.date, planned.date)
      (time, place, chair) = (planned.time, planned.place, planned.chair)
      description.add(MeetingDescribed(planned))
      children = (children + planned.children).uniqued()
    case .meetingMoved(let move):
      moves.append(
        Move(from: lastScheduled, to: move.to, why: move.why))
      note(move.to, known: recorded)
      scheduled = move.to
      lastScheduled = move.to ?? lastScheduled
      time = move.time ?? time
      place = move.place ?? place
      // To move a cancelled meeting is to hold it after all.
      if move.to != nil { cancelled = nil }
    case .meetingCancelled(let reason): cancelled = reason.why
    case .meetingHeld(let meeting): (held, heldWithoutMeeting) = (meeting, nil)
    case .heldWithoutMeeting(let review):
      (held, heldWithoutMeeting) = (MeetingHeld(on: review.on), review)
    case .meetingDescribed(let described): description.add(described)
    case .chairNamed(let named): chair = named
    case .signedOff(let signed): signedOff = signed
    case .decisionsWritten(let written): decisions.append(written)
    case .recordWritten(let written): recordWritten = written.on
    case .recordSent(let sent): recordSent = sent
    case .meetingClosed(let snapshot): closed = snapshot
    default: break
    }
  }

  /// The same day planned once more is no new one: it was known before.
  private mutating func note(_ day: CivilDate?, known: CivilDate) {
    guard plannings.last?.day != day else { return }
    plannings.append(Planning(known: known, day: day))
  }
}

extension Sequence where Element: Hashable {
  /// The elements in their order, each once.
  package func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
