import Papers
import Participation
import Support
import Testing

/// PROTOCOL.md 7: a pack says what a role is called, and of a child on a child protection plan the social
/// worker of CAM 6.C4 is the lead child protection practitioner (a reading).
@Suite("What a role is called in a case")
struct RoleNameTests {
  private static let lead = "lead child protection practitioner"

  @Test(
    "A child protection plan has a name of its own for the social worker, and for nobody else",
    arguments: Role.allCases,
    [[], [.lookedAfter], [.childProtectionPlan, .lookedAfter]] as [Set<Status>])
  func names(role: Role, statuses: Set<Status>) throws {
    let name = try JournalBuilder.planner().pack.name(of: role, for: statuses)
    let isLead = role == .socialWorker && statuses.contains(.childProtectionPlan)
    #expect(name == (isLead ? Self.lead : role.name))
  }

  private static func surfaces(_ statuses: [Status]) throws -> [String: String] {
    let journal = JournalBuilder.about(
      .reviewConference, aged: 11, statuses: statuses, people: [Family.mum])
    let (file, planner, today) = (journal.file, try JournalBuilder.planner(), date(2026, 9, 4))
    let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)
    let child = try #require(file.children[key.child])
    let plan = try journal.duties().plan
    let meeting = try #require(
      MeetingPaper(key.meeting, in: file, unreadable: 0, planner: planner, today: today))
    let item = try #require(ReadinessItem(key, in: file, planner: planner, today: today))
    var calendar = CalendarPaper(
      planner: planner, today: date(2026, 8, 3), at: Moment(milliseconds: 1_786_000_000_000),
      showsNames: false
    ) { $0 }
    calendar.add(key, in: file)
    let missing = planner.missing(
      of: DutyKey(.childAttendanceOpinions), in: try journal.record(), at: try journal.theMeeting(),
      for: child)
    return [
      "plan": PlanPaper(planner: planner, plan: plan, moved: nil, today: today).text,
      "show meeting": try JSONPaper.text(of: meeting), "ready": try JSONPaper.text(of: item),
      "calendar": calendar.text.replacing("\r\n ", with: ""),
      "still missing": missing.joined(separator: ", "),
    ]
  }

  @Test("Wherever an owner is said, it is by that name")
  func surfaces() throws {
    for (surface, text) in try Self.surfaces([.childProtectionPlan]) {
      #expect(text.lowercased().contains(Self.lead), "\(surface)")
    }
    for (surface, text) in try Self.surfaces([.lookedAfter]) where surface != "still missing" {
      #expect(!text.lowercased().contains(Self.lead), "\(surface)")
      #expect(text.lowercased().contains("social worker"), "\(surface)")
    }
  }
}
