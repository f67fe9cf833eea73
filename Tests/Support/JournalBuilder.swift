package import Participation
import Protocols
import Testing

/// Writes the journal of a child and a meeting as a store writes it: every entry with an identifier
/// of its own and a minute later than the one before, unless a test says otherwise.
package struct JournalBuilder: Sendable {
  package private(set) var entries: [Entry] = []

  package init() {}

  package static let child: ChildID = .named("leo")
  package static let meeting: MeetingID = .named("review")
  /// A Wednesday, so that a few working days either side are easily counted.
  package static let meetingDay = date(2026, 9, 9)

  package static let worker = Author(name: "Ama Mensah", role: .socialWorker)
  package static let iro = Author(name: "Rhys Bevan", role: .iro)
  package static let chair = Author(name: "Dawn Price", role: .chair)
  package static let manager = Author(name: "Tom Adeyemi", role: .teamManager)

  /// A child with who is around them, and a meeting about them.
  package static func about(
    _ kind: MeetingKind, aged age: Int = 10, statuses: [Status] = [], people: [Person] = [],
    needs: [String] = []
  ) -> JournalBuilder {
    JournalBuilder().child(aged: age, statuses: statuses, people: people, needs: needs)
      .meeting(kind)
  }

  package func child(
    _ id: ChildID = Self.child, aged age: Int = 10, statuses: [Status] = [], people: [Person] = [],
    needs: [String] = []
  ) -> JournalBuilder {
    let born = date(Self.meetingDay.year - age, 3, 1)
    let facts: [Fact] =
      [.childAdded(ChildDetails(name: "Leo Amari", born: born))]
      + statuses.map { .statusBegan(StatusBegan(status: $0, from: born)) }
      + people.map { .personAdded($0) } + needs.map { .needRecorded(NeedRecorded(need: $0)) }
    return facts.reduce(self) { $0.adding($1, child: id) }
  }

  package func meeting(
    _ kind: MeetingKind, id: MeetingID = Self.meeting, on day: CivilDate = Self.meetingDay,
    children: [ChildID] = [Self.child]
  ) -> JournalBuilder {
    adding(
      .meetingPlanned(MeetingPlanned(kind: kind, date: day, children: children)), meeting: id)
  }

  /// One more entry. It names the child and the meeting that its fact needs to have a place.
  package func adding(
    _ fact: Fact, as id: String? = nil, child: ChildID = Self.child,
    meeting: MeetingID = Self.meeting, corrects: String? = nil, by author: Author = Self.worker,
    minute: Int? = nil
  ) -> JournalBuilder {
    let number = entries.count + 1
    var longer = self
    longer.entries.append(
      Entry(
        id: .named(id ?? "entry-\(number)"),
        made: Moment(milliseconds: 1_780_000_000_000 + (minute ?? number) * 60_000), by: author,
        child: fact.word.scope == .meeting ? nil : child,
        meeting: fact.word.scope == .child ? nil : meeting, corrects: corrects.map { .named($0) },
        fact: fact))
    return longer
  }

  package func adding(_ facts: [Fact], by author: Author = Self.worker) -> JournalBuilder {
    facts.reduce(self) { $0.adding($1, by: author) }
  }
}

// MARK: What it amounts to

extension JournalBuilder {
  private static let madePlanner = Result {
    Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
  }

  /// By the pack and the calendar that come with the program, read once: every test asks for it.
  package static func planner() throws -> Planner { try madePlanner.get() }

  package var file: CaseFile { CaseFile(folding: entries) }

  package func record(of child: ChildID = Self.child, at meeting: MeetingID = Self.meeting) throws
    -> ParticipationRecord
  { try #require(file.record(RecordKey(child: child, meeting: meeting))) }

  package func theMeeting(_ id: MeetingID = Self.meeting) throws -> Meeting {
    try #require(file.meetings[id])
  }

  package func duties(of child: ChildID = Self.child, at meeting: MeetingID = Self.meeting) throws
    -> DutyList
  {
    let file = self.file
    return try Self.planner().duties(
      of: try #require(file.record(RecordKey(child: child, meeting: meeting))),
      at: try #require(file.meetings[meeting]), for: try #require(file.children[child]))
  }

  /// The status of a duty that the plan has; a test that asks for one it has not fails.
  package func status(of id: DutyID, towards person: Person? = nil) throws -> DutyStatus {
    try #require(duties().duty(DutyKey(id, person: person?.id))).status
  }
}

// MARK: People and names

/// The people around the child of the tests.
package enum Family {
  package static let mum = Person(id: .named("mum"), name: "Sara Amari", relation: .parent(.held))
  package static let dad = Person(id: .named("dad"), name: "Jon Amari", relation: .parent(.notHeld))
  package static let nan = Person(
    id: .named("nan"), name: "Ivy Amari", relation: .personWithResponsibility)
  package static let carer = Person(
    id: .named("carer"), name: "Bea Cole", relation: .carer(.foster))
  package static let teacher = Person(
    id: .named("teacher"), name: "Ed Moss", relation: .professional)
}

extension Identifier {
  /// An identifier written out in a test, which has to be one.
  package static func named(_ text: String) -> Identifier {
    guard let identifier = Identifier(text) else {
      preconditionFailure("“\(text)” is no identifier")
    }
    return identifier
  }
}

/// A day written out in a test, which has to be one.
package func date(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
  guard let date = CivilDate(year: year, month: month, day: day) else {
    preconditionFailure("\(year)-\(month)-\(day) is no day")
  }
  return date
}
