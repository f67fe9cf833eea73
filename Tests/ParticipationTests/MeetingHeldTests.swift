import Participation
import Support
import Testing

@Suite("Of a meeting that is still to come")
struct MeetingHeldTests {
  @Test("nobody is recorded as having been there, and the day itself is early enough")
  func attendance() throws {
    let file = CaseFile(folding: JournalBuilder.about(.lookedAfterReview).entries)
    let meeting = try #require(file.meetings.values.first)
    let fact = Fact.attended(Attended(who: nil, extent: .all, mode: .inPerson))
    #expect(throws: Refusal.self) {
      try meeting.check(fact, recordedOn: meeting.day.adding(days: -1))
    }
    try meeting.check(fact, recordedOn: meeting.day)
    try meeting.check(
      .reportShared(ReportShared(on: meeting.day, explained: true)),
      recordedOn: meeting.day.adding(days: -1))
  }
}
