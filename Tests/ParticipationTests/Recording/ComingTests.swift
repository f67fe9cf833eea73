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
      // A strategy meeting asks nobody's attendance, not even that somebody was not there.
      let isRefused = kind == .strategyMeeting || none.contains(kind) && extent != .none
      #expect((refusal != nil) == isRefused, "\(extent)")
    }
  }
}
