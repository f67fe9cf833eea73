import Participation
import Protocols
import Testing

@Suite("The wordings of papers")
struct WordingTests {
  @Test("Every paper and every kind of meeting has one, to every reader")
  func whole() throws {
    let wordings = try PaperWordings.bundled()
    #expect(wordings.all.count == PaperWording.ID.allCases.count)
    for kind in MeetingKind.allCases {
      for reader in MeetingWording.Reader.allCases {
        #expect(!wordings.meeting(kind, to: reader).purpose.isEmpty)
      }
    }
  }

  private static let yaml = """
    parts:
      part: [{say: Again}]
    papers:
      brief: {title: A brief,
        reading-age: 12, says: [{say: "{{day}}"
        }, {say: Now}, {question: one,
        ask: Why,
        hint: Because,
        lines: 3},
        {use: part},
        {insert: views}]}
    """

  @Test(
    "A fault is refused with its line and what was found",
    arguments: [
      ("{{day}}", "{{weekday}}", "the slot “weekday”"),
      ("{say: Now}", "{shout: Now}", "unknown key “shout”"),
      ("lines: 3", "lines: many", "“many”"), ("lines: 3", "lines: 0", "“0”"),
      ("lines: 3", "line: 3", "unknown key “line”"), ("use: part", "use: port", "“port”"),
      ("brief:", "breif:", "“breif”"), ("insert: views", "insert: vews", "“vews”"),
      ("reading-age: 12", "reading-age: 3", "“3”"), ("says:", "sais:", "unknown key “sais”"),
    ])
  func faults(was: String, now: String, found: String) throws {
    let yaml = Self.yaml.replacing(was, with: now)
    let refused = #expect(throws: PackRefused.self) {
      try PaperWordings(files: [("papers.yaml", yaml)])
    }
    let faults = try #require(refused?.faults)
    #expect(faults.contains { $0.found.contains(found) }, "\(faults)")
    #expect(faults.allSatisfy { (1...11).contains($0.line) })
  }

  @Test("A set in which a paper is missing is refused by its name")
  func missing() {
    let refused = #expect(throws: PackRefused.self) {
      try PaperWordings(files: [("papers.yaml", Self.yaml)])
    }
    #expect(refused?.message.contains("no paper “form-4-7”") == true)
  }
}
