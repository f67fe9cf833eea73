import Participation
import Protocols
import Testing

@Suite("The sample caseload as a journal")
struct SampleJournalTests {
  @Test("It reads and folds on any day, with every entry in its place", arguments: SampleDemo.days)
  func folds(day: String) throws {
    let demo = try SampleDemo(day)
    #expect(demo.file.children.count == 18)
    #expect(demo.file.unplaced.isEmpty)
    #expect(demo.file.conflicts.isEmpty)
  }

  @Test("Its entries stand in order, each made before the day", arguments: SampleDemo.days)
  func order(day: String) throws {
    let demo = try SampleDemo(day)
    #expect(demo.entries == demo.entries.sorted())
    #expect(Set(demo.entries.map(\.id)).count == demo.entries.count)
    for (earlier, later) in zip(demo.entries, demo.entries.dropFirst()) {
      #expect(earlier.made < later.made)
    }
    #expect(demo.entries.allSatisfy { $0.made.dayInLondon < demo.today })
  }

  @Test("Nobody records what has not happened yet", arguments: ["2026-11-25", "2027-01-02"])
  func nothingFromTheFuture(day: String) throws {
    let demo = try SampleDemo(day)
    for entry in demo.entries {
      guard case .meetingHeld(let held) = entry.fact else { continue }
      #expect(held.on <= entry.made.day, "\(entry.id)")
    }
    for record in demo.file.records.values {
      for view in record.views { #expect(view.on < demo.today, "\(record.key) \(view.id)") }
    }
  }

  @Test("No key goes unread")
  func noKeyUnread() throws {
    _ = try SampleCaseload.entries(
      today: CivilDate(parsing: "2026-11-25"), calendar: Bundled.workingDays(), isStrict: true)
  }

  @Test("It is the same each time for the same day")
  func sameEachTime() throws {
    #expect(try SampleDemo("2026-11-25").entries == SampleDemo("2026-11-25").entries)
  }

  @Test(
    "Every entry is one that its author may record",
    arguments: ["2026-11-25", "2026-12-24", "2028-02-29", "2027-04-04"])
  func recordingRules(day: String) throws {
    let demo = try SampleDemo(day)
    let rules = RecordingRules(demo.planner)
    for (index, entry) in demo.entries.enumerated() {
      // Only entries about the same children and meeting can decide on it.
      let before = demo.entries[..<index].filter { earlier in
        earlier.meeting == entry.meeting || earlier.meeting == nil
      }
      do throws(Refusal) {
        try rules.check(entry, in: CaseFile(folding: before), on: entry.made.dayInLondon)
      } catch {
        Issue.record("\(entry.id): \(error.message)")
      }
    }
  }

  @Test("Every record has duties, and no child is born after a meeting", arguments: SampleDemo.days)
  func duties(day: String) throws {
    let demo = try SampleDemo(day)
    for meeting in demo.file.meetings.values {
      for id in meeting.children {
        let child = try #require(demo.file.children[id])
        let record = try #require(demo.file.record(RecordKey(child: id, meeting: meeting.id)))
        let list = try demo.planner.duties(of: record, at: meeting, for: child)
        #expect(!list.duties.isEmpty)
        let unexpected = demo.planner.warnings(on: list.plan).filter { warning in
          !["responsibility is not known", "No parent is named"].contains { warning.contains($0) }
        }
        #expect(unexpected.isEmpty, "\(meeting.id): \(unexpected)")
      }
    }
  }
}
