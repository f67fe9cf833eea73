import Papers
import Participation
import Protocols
import Support
import Testing

/// PROTOCOL.md 7: an unborn child is “unborn, expected …”, and the age is no number below zero.
@Suite("An unborn child has no age, wherever one is shown")
struct UnbornTests {
  // Expected on 1 March 2027; the conference is on 9 September 2026.
  private static let journal = JournalBuilder.about(
    .initialConference, aged: -1, people: [Family.mum])
  private static let today = date(2026, 9, 2)
  private static let words = "unborn, expected 1 Mar 2027"
  private static let key = RecordKey(child: JournalBuilder.child, meeting: JournalBuilder.meeting)

  /// What one surface prints: as text, as JSON, and the cell of its age in CSV.
  private struct Shown {
    var text: String
    var json: [JSONValue]
    var cell: String?
  }

  private static func json(_ value: some Encodable) throws -> JSONValue {
    try JSONValue(JSONPaper.text(of: value))
  }

  private static func cell(_ csv: String, _ column: String) throws -> String {
    let rows = csv.split(whereSeparator: \.isNewline).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    return rows[1][try #require(rows[0].firstIndex(of: column))]
  }

  private static func shown(on surface: String) throws -> Shown {
    let (file, planner) = (journal.file, try JournalBuilder.planner())
    let child = try #require(file.children[JournalBuilder.child])
    let outline = try #require(file.outline(of: JournalBuilder.child)?.records.first)
    let record = RecordLine(outline, child: child.child, planner: planner, today: today)
    switch surface {
    case "list children":
      let line = ChildLine(child.child, statuses: [], today: today)
      return Shown(text: ChildLine.text([line]), json: [try json(line)])
    case "list records":
      return Shown(
        text: RecordLine.text([record]), json: [try json(record)],
        cell: try cell(RecordLine.csv([record]), "age_on_the_day"))
    case "list meetings":
      let lines = MeetingLine.lines([record])
      return Shown(
        text: MeetingLine.text(lines),
        json: try json(lines).elements.first?["children"]?.elements ?? [])
    case "show child":
      let paper = try #require(
        ChildPaper(child.child.id, in: file, unreadable: 0, planner: planner, today: today))
      return Shown(text: paper.text.lowercased(), json: [try json(paper)])
    case "show meeting":
      let paper = try #require(
        MeetingPaper(
          JournalBuilder.meeting, in: file, unreadable: 0, planner: planner, today: today))
      return Shown(text: paper.text, json: try json(paper)["children"]?.elements ?? [])
    default:
      let item = try #require(ReadinessItem(key, in: file, planner: planner, today: today))
      return Shown(
        text: ReadinessItem.text([item], today: today), json: [try json(item)],
        cell: try cell(ReadinessItem.csv([item]), "age_on_the_day"))
    }
  }

  @Test(
    "Said in words; null in JSON with the day expected; empty in CSV",
    arguments: [
      "list children", "list records", "list meetings", "show child", "show meeting", "ready",
    ])
  func surfaces(surface: String) throws {
    let shown = try Self.shown(on: surface)
    let text = shown.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      text.contains(
        surface == "show meeting" ? "unborn on the day, expected 1 Mar 2027" : Self.words)
        || surface == "show child" && text.contains("unborn, expected 1 mar 2027"))
    #expect(shown.json.count == 1)
    for value in shown.json {
      let ages = ["age", "ageToday", "ageOnTheDay"].compactMap { value[$0] }
      #expect(ages == [.null])
      #expect(value["expected"] == .text("2027-03-01"))
    }
    #expect(shown.cell ?? "" == "")
  }

  @Test(
    "From the day of birth on the age is a number",
    arguments: [("2027-02-28", nil), ("2027-03-01", 0), ("2028-03-01", 1)] as [(String, Int?)])
  func born(day: String, years: Int?) throws {
    let age = Age(born: date(2027, 3, 1), on: try CivilDate(parsing: day))
    #expect(age.years == years)
    #expect(age.expected == (years == nil ? date(2027, 3, 1) : nil))
    #expect(age.words == (years.map(String.init) ?? Self.words))
  }

  @Test("The chair's brief says it, and gives no number")
  func brief() throws {
    let matter = try PaperCase(
      child: JournalBuilder.child, meeting: JournalBuilder.meeting, in: Self.journal.file,
      planner: try JournalBuilder.planner(), today: Self.today)
    let maker = PaperMaker(matter, wordings: try PaperWordings.bundled())
    let paper = try maker.paper(try matter.request(.brief, for: nil))
    let text = PlainPage.text(of: paper, look: PaperLook())
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(Self.words))
  }
}
