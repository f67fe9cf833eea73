package import Participation

/// All that a paper may know: one child, one meeting, and that child's part in it.
///
/// No other child's record is in it, so that no paper can tell one child's words to another.
package struct PaperCase: Sendable {
  package let child: ChildFile
  package let meeting: Meeting
  package let record: ParticipationRecord
  package let duties: DutyList
  /// How the record stands on the day on which the paper is made.
  let readiness: Readiness
  /// What to think of that is no duty.
  let prompts: [Plan.Prompt]
  package let planner: Planner
  /// The day on which the paper is made.
  package let today: CivilDate
  /// Whether something of the child or the meeting was corrected by two people and is not settled.
  let isContested: Bool
  /// The names of the other children of the meeting: what names one of them is theirs.
  let otherChildren: [String]

  /// - Parameter otherNames: names of the other children of the meeting, where the file has not got
  ///   them; every name that somebody may use.
  /// - Throws: `PaperRefusal` where the file has no such child or meeting, the child is not one of
  ///   the meeting's, or the protocol says nothing of the meeting.
  package init(
    child id: ChildID, meeting meetingID: MeetingID, in file: CaseFile, otherNames: [String] = [],
    planner: Planner, today: CivilDate
  ) throws(PaperRefusal) {
    guard let child = file.children[id] else {
      throw PaperRefusal("No child “\(id)” is recorded.")
    }
    guard let meeting = file.meetings[meetingID] else {
      throw PaperRefusal("No meeting “\(meetingID)” is recorded for this child.")
    }
    guard meeting.children.contains(id),
      let record = file.record(RecordKey(child: id, meeting: meetingID))
    else { throw PaperRefusal("The meeting “\(meetingID)” is not about this child.") }
    let others = meeting.children.filter { $0 != id }.compactMap { file.children[$0]?.child }
    self.child = child
    self.meeting = meeting
    self.record = record
    self.planner = planner
    self.today = today
    isContested = file.conflicts.contains { conflict in
      conflict.entries.contains {
        $0.child.map { $0 == id } ?? true && $0.meeting.map { $0 == meetingID } ?? true
      }
    }
    otherChildren = otherNames + others.flatMap(\.namesUsed)
    do throws(Refusal) {
      duties = try planner.duties(of: record, at: meeting, for: child)
    } catch { throw PaperRefusal(error.message) }
    prompts = planner.prompts(of: record, at: meeting, in: file)
    readiness = planner.readiness(
      of: RecordOutline(of: record, at: meeting, for: child), duties, on: today)
  }

  /// The age on the day of the meeting.
  var age: Int { duties.plan.ageOnTheDay ?? 0 }
  /// The name in running words: the one that the child uses, else the first of the names.
  package var called: String {
    child.child.preferredName ?? child.child.name.split(separator: " ").first.map(String.init)
      ?? child.child.name
  }
  var ageToday: Int { child.child.born.age(on: today) }
  /// The age as it stands in a sentence; a baby has no number.
  package var ageInWords: String { Self.words(duties.plan.circumstances.age) }

  static func words(_ age: Age) -> String { age == .years(0) ? "under 1" : age.words }
  var pack: ProtocolPack { planner.pack }
  var people: [Person] { duties.plan.circumstances.people }

  /// What the protocol asks at this kind of meeting; a pack that was read has every kind.
  var kind: KindRule? { pack.kinds[meeting.kind] }

  /// Whether the child has an advocate by right (CA 1989 s.26A), and not as a service that is offered.
  var hasRightToAdvocate: Bool {
    !duties.plan.circumstances.statuses.isDisjoint(with: Status.withRightToAdvocate)
  }

  /// From the day on which the law has it.
  var tellsOfDataComplaints: Bool {
    pack.provisions.contains {
      $0.id == ProtocolPack.dataComplaints && $0.inForce.holds(on: today)
    }
  }

  func reaches(_ threshold: ThresholdID) -> Bool {
    age >= pack.thresholds[threshold]?.version(on: meeting.day)?.age ?? .max
  }

  /// Every view, with what the kind of meeting says of passing words on.
  var views: [View] { record.views.map { $0.settled(at: kind) } }

  /// Who may read which of the words.
  var disclosure: DisclosureRule {
    let adulthood = pack.thresholds[.adulthood]?.version(on: meeting.day)?.age ?? 18
    return DisclosureRule(
      people: people, age: age, adulthood: adulthood, agreesToParents: record.agreesToParents,
      at: kind)
  }

  /// Whether the child's social worker leads the meeting.
  var isLedByWorker: Bool {
    child.child.worker.map { meeting.chair?.name.isSameName(as: $0) == true } ?? false
  }

  /// The name that a sentence has for a person; nil is the child.
  func name(_ person: PersonID?) -> String {
    guard let person else { return called }
    return child.person(person)?.name ?? "somebody who is not known here"
  }

  /// The facts of the record in sentences.
  var words: FactWords {
    let child = child
    return FactWords(
      names: { child.person($0)?.name }, child: called, pack: pack,
      at: [meeting.id: meeting.kind],
      among: record.entries.map { standing in
        Entry(
          id: standing.origin, made: standing.entry.made, by: standing.entry.by,
          child: standing.entry.child, meeting: standing.entry.meeting, fact: standing.entry.fact)
      }
    ).at(meeting.id)
  }
}

extension PaperCase: Equatable {
  /// Whether the same is known; the protocol is the program's, and one throughout.
  package static func == (left: Self, right: Self) -> Bool {
    left.child == right.child && left.meeting == right.meeting && left.record == right.record
      && left.otherChildren == right.otherChildren && left.today == right.today
  }
}

extension Child {
  /// The names by which somebody may write of the child.
  package var namesUsed: [String] {
    let first = name.split(separator: " ").first.map(String.init)
    return [name, preferredName, first].compactMap(\.self).filter { !$0.isBlank }.uniqued()
  }
}
