import Participation
import Support
import Testing

@testable import Papers

@Suite("A calendar")
struct CalendarTests {
  private func calendar(
    _ journal: JournalBuilder, on today: CivilDate = date(2026, 9, 1), names: Bool = false
  ) throws -> CalendarPaper {
    var paper = CalendarPaper(
      planner: try JournalBuilder.planner(), today: today,
      at: Moment(milliseconds: 1_788_000_000_000), showsNames: names
    ) { $0.filter { $0.isLetter || $0.isNumber } }
    let file = journal.file
    for meeting in file.meetings.values.sorted(by: { $0.id < $1.id }) {
      for child in meeting.children {
        paper.add(RecordKey(child: child, meeting: meeting.id), in: file)
      }
    }
    return paper
  }

  /// The lines of a calendar as they were before they were folded.
  private func lines(_ text: String) -> [Substring] {
    text.replacing("\r\n ", with: "").split(separator: "\r\n")
  }

  private static let review = JournalBuilder.about(
    .lookedAfterReview, statuses: [.lookedAfter], people: [Family.mum])

  @Test("Holds lines to 75 bytes, whatever is in them, and ends each with CRLF")
  func folding() {
    for text in [String(repeating: "é", count: 300), String(repeating: "家 ", count: 100), "a"] {
      var lines = CalendarLines()
      lines.add("SUMMARY", text: text)
      let folded = lines.text.components("\r\n")
      #expect(folded.last == "")
      #expect(folded.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
      #expect(lines.text.replacing("\r\n ", with: "") == "SUMMARY:\(text)\r\n")
    }
  }

  @Test("Escapes what has a meaning, and shows what would steer a terminal")
  func escaping() {
    var lines = CalendarLines()
    lines.add("SUMMARY", text: "a;b,c\\d\r\nBEGIN:VEVENT\u{1B}[2J")
    #expect(lines.text.hasPrefix("SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VEVENT"))
    #expect(!lines.text.contains("\u{1B}") && lines.text.split(separator: "\r\n").count == 1)
  }

  @Test(
    "Reads a time as invitations have it",
    arguments: [
      ("10:30", 630), ("9.15", 555), ("2pm", 840), ("2.30 pm", 870), ("12 noon", 720),
      ("12am", 0), ("23:59", 1439), ("24:00", nil), ("13pm", nil), ("10", nil), ("10:3", nil),
      ("after school", nil), ("", nil), ("10:30-11:30", nil), ("١٠:٣٠", nil),
    ])
  func times(text: String, minutes: Int?) { #expect(ClockTime(text)?.minutes == minutes) }

  @Test("Has a meeting at its time in London, and all day where no time is known")
  func meetings() throws {
    let summer = try calendar(
      Self.review.adding(
        .meetingMoved(MeetingMoved(to: date(2026, 9, 16), time: "2pm", why: "ill"))))
    #expect(lines(summer.text).contains("DTSTART:20260916T130000Z"))
    let winter = try calendar(
      Self.review.adding(
        .meetingMoved(MeetingMoved(to: date(2026, 12, 2), time: "2pm", why: "ill"))))
    #expect(lines(winter.text).contains("DTSTART:20261202T140000Z"))
    let allDay = try calendar(Self.review)
    #expect(lines(allDay.text).contains("DTSTART;VALUE=DATE:20260909"))
    #expect(lines(allDay.text).contains("DTEND;VALUE=DATE:20260910"))
    #expect(try calendar(Self.review.cancelled).text.contains("STATUS:CANCELLED"))
    // The hour that it had goes from a diary that has it.
    #expect(try calendar(Self.review.moved(to: nil)).text.contains("STATUS:CANCELLED"))
    #expect(try calendar(Self.review, on: date(2026, 9, 10)).meetingCount == 0)
  }

  @Test("Has what is open on its day, and nothing that was done or that comes after the meeting")
  func dues() throws {
    let open = try calendar(Self.review)
    // Five working days before the 9th.
    let text = lines(open.text)
    let summary = try #require(
      text.firstIndex { $0.hasPrefix("SUMMARY:Due: L.A.: child asked for their views") })
    #expect(text[..<summary].last { $0.hasPrefix("DTSTART") } == "DTSTART;VALUE=DATE:20260902")
    #expect(text.contains { $0.hasPrefix("SUMMARY:Due: L.A.\\, S.A.: invited") })
    #expect(!open.text.contains("Record (minutes) sent"))
    let asked = try calendar(
      Self.review.adding([Recorded.consulted(.formCompleted), Recorded.view(.ownWords)]))
    #expect(!lines(asked.text).contains { $0.contains("L.A.: child asked for their views") })
    #expect(asked.dueCount < open.dueCount)
  }

  @Test("Names nobody unless that is asked for")
  func names() throws {
    let text = lines(try calendar(Self.review).text).joined()
    for name in ["Leo", "Amari", "Sara"] { #expect(!text.contains(name)) }
    let named = lines(try calendar(Self.review, names: true).text)
    #expect(named.contains("SUMMARY:Looked-after review: Leo"))
    #expect(named.contains { $0.hasPrefix("SUMMARY:Due: Sara: invited") })
  }

  @Test("Names an event the same each time, and no two the same")
  func identifiers() throws {
    func identifiers(_ paper: CalendarPaper) -> [Substring] {
      lines(paper.text).filter { $0.hasPrefix("UID:") }
    }
    let first = identifiers(try calendar(Self.review))
    #expect(Set(first).count == first.count && !first.isEmpty)
    #expect(identifiers(try calendar(Self.review.moved(to: date(2026, 9, 23)))) == first)
  }
}

extension JournalBuilder {
  fileprivate var cancelled: JournalBuilder {
    adding(.meetingCancelled(WithReason(why: "not needed")))
  }

  fileprivate func moved(to day: CivilDate?) -> JournalBuilder {
    adding(.meetingMoved(MeetingMoved(to: day, why: "ill")))
  }
}

extension String {
  /// The parts between a separator, empty ones too.
  fileprivate func components(_ separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
