import Canvas
import Desk
import Participation
import Support
import Testing

@Suite("What has no row of its own")
struct SomethingElseFlowTests {
  private func leo() throws -> DeskDriver {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("leo looked-after")
    return driver
  }

  @Test("Is found in the list by what people call it, and recorded")
  func complaint() throws {
    var driver = try leo()
    let before = try driver.entries("leo")
    driver.press(.character("a"))
    driver.type("unhappy")
    #expect(driver.shows("▸ A complaint about taking part"))
    driver.press(.enter)
    driver.choose("Who", "Folake Adeyemi")
    driver.fill("About", "Nobody rang me back.")
    driver.press(.control("s"))
    let added = try driver.entries("leo").dropFirst(before.count)
    guard case .participationComplained(let complaint)? = added.first?.fact else {
      Issue.record("\(added.map(\.fact.word))")
      return
    }
    #expect(complaint.about == "Nobody rang me back.")
    #expect(complaint.by == .named("mum"))
    #expect(complaint.answered == nil)
    #expect(driver.shows("complained on"))
  }

  @Test(
    "Is found in the palette by the words that people type",
    arguments: [
      ("complaint", "A complaint about taking part"), ("leaflet", "Information given"),
      ("prepare", "Leo prepared"), ("goal", "A goal for taking part"),
      ("family group", "A family group meeting offered"),
      ("fgc", "A family group meeting offered"), ("skills", "Leo prepared"),
    ])
  func palette(typed: String, title: String) throws {
    var driver = try leo()
    driver.press(.character(":"))
    driver.type(typed)
    #expect(driver.shows("▸ \(title)"))
    driver.press(.enter)
    #expect(driver.shows(title))
    #expect(driver.shows("[ Record ]"))
  }

  @Test("Says that nothing has the letters, opens nothing then, and is left by escape")
  func nothing() throws {
    var driver = try leo()
    driver.press(.character("a"))
    driver.type("zzz")
    #expect(driver.shows("Nothing has these letters."))
    driver.press(.enter)
    #expect(driver.shows("Record what else?"))
    driver.press(.escape)
    #expect(!driver.shows("Record what else?"))
  }

  @Test("Is judged where a goal was set, in the goal's own words")
  func goal() throws {
    var driver = try leo()
    driver.press(.character("a"))
    driver.type("goal")
    driver.press(.enter)
    driver.fill("Goal", "Leo speaks first")
    driver.fill("Judged by", "He opens the meeting")
    driver.press(.control("s"))
    driver.press(.character("a"))
    driver.type("goal reached")
    #expect(driver.shows("▸ Whether a goal was reached"))
    driver.press(.enter)
    #expect(driver.shows("“Leo speaks first”"))
    driver.choose("Reached", "partly")
    driver.press(.control("s"))
    guard case .goalJudged(let judged)? = try driver.entries("leo").last?.fact else {
      Issue.record("no goal was judged")
      return
    }
    #expect(judged.reached == .partly)
    driver.press(.character("h"), .end)
    #expect(
      driver.shows("the goal “Leo speaks first”") || driver.shows("The goal “Leo speaks first”"))
  }
}
