import Participation
import Support
import Testing

/// The column “child comes” of PROTOCOL.md section 3.
@Suite("No child is recorded as there where none comes")
struct ComingTests {
  @Test(arguments: MeetingKind.allCases)
  func childThere(kind: MeetingKind) throws {
    let none: Set<MeetingKind> = [.strategyMeeting, .fosterCarerReview, .assessment]
    for extent in [Attended.Extent.all, .part, .none] {
      let journal = AtStage(.held, kind)
      let refusal = journal.refusal(
        of: Recorded.attended(extent), by: JournalBuilder.worker)
      #expect((refusal != nil) == (none.contains(kind) && extent != .none), "\(extent)")
    }
  }
}
