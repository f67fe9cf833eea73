import Canvas
import Desk
import Participation
import Testing

@Suite("What is recorded")
struct RecordingFlowTests {
  @Test("Is taken back by an entry of its own, and both stand in the history")
  func undo() throws {
    var driver = try DeskDriver.sample()
    let before = try driver.entries("leo")
    driver.openMeeting("leo looked-after")
    driver.select("Folake: asked")
    driver.press(.character("x"))
    driver.fill("Why", "She is in hospital.")
    driver.press(.control("s"))
    #expect(driver.shows("is not done: “She is"))
    driver.press(.character("u"))
    #expect(driver.says("She is in hospital."))
    driver.press(.character("y"))
    driver.select("Folake: asked")
    #expect(driver.selectedRow.contains("overdue"))
    let added = try driver.entries("leo").dropFirst(before.count)
    #expect(added.map(\.fact.word) == [.dutyExplained, .withdrawn])
    #expect(added.last?.corrects == added.first?.id)
    driver.press(.character("h"))
    #expect(driver.shows("(corrected) "))
    #expect(driver.shows("(correction) "))
  }

  @Test("Earlier is taken back from the history with a reason, but once, and not the child itself")
  func takeBack() throws {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("leo looked-after")
    driver.select("Folake: asked")
    driver.press(.character("x"))
    driver.fill("Why", "She is in hospital.")
    driver.press(.control("s"))
    let last = try #require(try driver.entries("leo").last)
    driver.press(.character("h"), .end, .character("t"))
    #expect(driver.says("“She is in hospital.”"))
    driver.fill("Why", "It was her sister.")
    driver.press(.control("s"))
    let back = try #require(try driver.entries("leo").last)
    #expect(back.fact == .withdrawn(WithReason(why: "It was her sister.")))
    #expect(back.corrects == last.id && back.meeting == last.meeting)
    driver.press(.character("t"))
    #expect(driver.says("This entry holds no more"))
    driver.press(.home, .character("t"))
    #expect(driver.says("All else rests on this entry"))
  }

  @Test("Is said in the words of the history, cut to a line, and for whom else it holds")
  func said() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("leo looked-after")
    driver.select("Folake: asked")
    driver.press(.character("x"))
    driver.fill("Why", String(repeating: "a long reason ", count: 12) + "\nand more")
    driver.press(.control("s"))
    #expect(driver.shows("Recorded: Why "))
    #expect(
      driver.text.split(separator: "\n").contains { $0.hasPrefix("Recorded") && $0.hasSuffix("…") })
  }

  @Test("Is corrected by a new entry; the old one stays as it was")
  func correct() throws {
    var driver = try DeskDriver.sample()
    let before = try driver.entries("leo")
    driver.openMeeting("leo looked-after")
    driver.select("encouraged")
    driver.press(.character("c"))
    driver.choose("Answer", "unsure")
    driver.press(.control("s"))
    let after = try driver.entries("leo")
    #expect(after.dropLast() == before[...])
    let corrected = try #require(before.first { $0.id == after.last?.corrects })
    #expect(corrected.fact.word == .encouraged && after.last?.fact.word == .encouraged)
    #expect(corrected.fact != after.last?.fact)
  }

  @Test("Of closing, is what was known and by which version of the protocol")
  func close() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("florin looked-after")
    driver.press(.character("d"))
    #expect(driver.shows("Close the meeting?"))
    #expect(try driver.meeting("florin-review", of: "florin").closed == nil)
    driver.press(.character("y"))
    let closed = try #require(try driver.meeting("florin-review", of: "florin").closed)
    #expect(closed.protocolVersion == driver.planner.pack.version)
    #expect(Set(closed.duties.map(\.status)).isSuperset(of: ["done", "explained"]))
    #expect(driver.shows("closed"))
  }

  @Test("Of an invitation, stands in the record of each sibling whom it is for")
  func siblings() throws {
    var driver = try DeskDriver.sample()
    let before = try driver.invitations("kacper")
    driver.openMeeting("zuzanna conference")
    driver.select("Agnieszka: invited")
    driver.press(.enter)
    driver.choose("Invited", "yes")
    driver.press(.control("s"))
    #expect(driver.shows("also for Kacper"))
    #expect(try driver.invitations("kacper") == before + 1)
  }

  @Test("Of a meeting planned for siblings at once, is a record of each one's own")
  func planning() throws {
    var driver = try DeskDriver.sample()
    driver.openChild("zuzanna")
    driver.press(.character("m"))
    driver.choose("Kind", "core group")
    driver.fill("Day", "+5")
    driver.choose("About", "Kacper Kowalczyk")
    driver.press(.control("s"))
    let planned = try #require(try driver.entries("kacper").last)
    #expect(planned.fact.word == .meetingPlanned)
    let meeting = try #require(planned.meeting).text
    for child in ["zuzanna", "kacper"] {
      #expect(try driver.record(child, at: meeting).key.child.text == child)
    }
  }

  @Test("Of a question by the IRO, is its answer under it")
  func question() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("leo looked-after")
    driver.select("Priya Nair asks")
    driver.press(.enter)
    driver.fill("Answer", "I ring her tonight.")
    driver.press(.control("s"))
    driver.resize(120, 40)
    driver.select("Folake: asked")
    #expect(driver.says("Has anybody reached Folake?"))
    #expect(driver.says("I ring her tonight."))
  }
}

extension DeskDriver {
  fileprivate func invitations(_ child: String) throws -> Int {
    try entries(child).count { $0.fact.word == .invited }
  }
}
