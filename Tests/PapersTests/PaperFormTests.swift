import Papers
import Participation
import Support
import Testing

@Suite("Papers keep to the page, whatever names stand in them")
struct PaperFormTests {
  @Test(
    "No line of a plan is over 80 columns", arguments: MeetingKind.allCases,
    ["2023-12-03", "2016-12-01", "2014-03-01", "2010-01-01", "2006-01-01"])
  func planWidth(kind: MeetingKind, born: String) throws {
    for statuses in [[], Set(Status.allCases)] {
      let paper = try Samples.plan(
        kind, born: born, statuses: statuses,
        people: [
          .named("Oluwaseun Adébáyò-Fitzgerald", .parent(.held)),
          .named("Muhammad Abdul-Rahman al-Farouk", .parent(.notHeld), isUnder18: true),
          .named("Siân Llewellyn-Jones", .personWithResponsibility),
          .named("Aleksandra Wiśniewska", .carer(.foster)),
        ], needs: ["interpreter for British Sign Language", "large print", "a quiet room"],
        agreesToParents: true, movedTo: "2027-01-06", today: "2026-11-20")
      expectPage(paper.text)
    }
  }

  @Test("No line of a clock is over 80 columns", arguments: MeetingKind.allCases)
  func clockWidth(kind: MeetingKind) throws {
    guard try Samples.planner().pack.clocks[kind] != nil else { return }
    for since in ["2026-09-23", "2035-12-12", "1999-09-30"] {
      let held = try [20, 100, 290].map { try day(since).adding(days: $0).description }
      expectPage(
        try Samples.clock(kind, since: since, held: held, count: 50, today: "2040-01-01").text)
    }
  }

  @Test("No line of the protocol is over 80 columns")
  func protocolWidth() throws {
    let pack = try Samples.planner().pack
    expectPage(try ProtocolPaper(pack: pack, asOf: day("2026-11-02")).text)
  }

  @Test(
    "What would steer a terminal or turn the direction of text is made visible",
    arguments: [
      ("\u{1B}[31mAma\u{1B}[0m", #"\u{1b}[31mAma\u{1b}[0m"#),
      ("Ama\u{9B}31m", #"Ama\u{9b}31m"#), ("Ama\u{7}\u{8}", #"Ama\u{7}\u{8}"#),
      ("Ama\nMensah", #"Ama\u{a}Mensah"#), ("Ama\r", #"Ama\u{d}"#), ("Ama\t", #"Ama\u{9}"#),
      ("\u{202E}amA", #"\u{202e}amA"#), ("\u{2067}عما\u{2069}", #"\u{2067}عما\u{2069}"#),
      ("\u{200F}عما", #"\u{200f}عما"#), ("Ama\u{2028}", #"Ama\u{2028}"#),
      ("\u{1B}]0;title\u{7}", #"\u{1b}]0;title\u{7}"#), ("Ama\u{7F}", #"Ama\u{7f}"#),
    ])
  func marks(name: String, shown: String) throws {
    let paper = try plan(for: name, need: name)
    #expect(paper.text.contains(shown))
    expectNothingSteers(paper.text)
  }

  @Test("A name in any script stands as it is written", arguments: ["Åsa", "عمر", "नेहा", "李雷", "🦊"])
  func scripts(name: String) throws {
    #expect(try plan(for: name, need: "Deutsch").text.contains("\n\(name): parent with"))
  }

  @Test(
    "A name of 10,000 characters and more harms nothing",
    arguments: [
      ("x", 10_000), ("Ama ", 2_500), ("\u{301}", 10_000), ("\u{202E}", 10_000), ("👩‍👩‍👧‍👧", 2_000),
    ])
  func longNames(part: String, count: Int) throws {
    let name = String(repeating: part, count: count)
    let paper = try plan(for: name, need: name)
    expectNothingSteers(paper.text)
    let json = try JSONValue(paper.json())
    let invite = json["duties"]?.elements.first { $0["id"] == .text("parent.invite") }
    #expect(invite?["person"] == .text(name))
  }

  @Test("A hundred parents are each planned for")
  func manyPeople() throws {
    let people = (1...100).map { Person.named("Parent \($0)", .parent(.held)) }
    let paper = try Samples.plan(.childInNeedReview, born: "2015-12-03", people: people)
    expectPage(paper.text)
    let duties = try JSONValue(paper.json())["duties"]?.elements ?? []
    #expect(duties.count { $0["id"] == .text("parent.invite") } == 100)
  }

  // MARK: Expectations

  private func plan(for name: String, need: String) throws -> PlanPaper {
    try Samples.plan(
      .lookedAfterReview, born: "2015-12-03",
      people: [
        .named(name, .parent(.held)), .named(name + "2", .carer(.foster)),
        .named(name + "3", .parent(.unknown), isUnder18: true),
      ], needs: [need], movedTo: "2026-12-09")
  }

  private func expectPage(_ text: String, at place: SourceLocation = #_sourceLocation) {
    for line in text.split(separator: "\n") {
      #expect(line.count <= 80, "\(line)", sourceLocation: place)
      #expect(line.last != " ", "\(line)", sourceLocation: place)
    }
    #expect(!text.contains("\n\n\n"), sourceLocation: place)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"), sourceLocation: place)
    expectNothingSteers(text, at: place)
  }

  private func expectNothingSteers(_ text: String, at place: SourceLocation = #_sourceLocation) {
    let lines = text.split(separator: "\n").map(String.init)
    let steering = lines.filter { $0 != $0.visible }
    #expect(steering.map { String($0.visible.prefix(100)) } == [], sourceLocation: place)
  }
}
