import Canvas
import Desk
import Participation
import Testing

@Suite("Checking before the meeting")
struct ReadinessFlowTests {
  private static let priya = Author(name: "Priya Nair", role: .iro)

  @Test(
    "Everybody begins where their work is",
    arguments: [
      (Role.socialWorker, "[Meetings]"), (.iro, "[Readiness]"), (.chair, "[Readiness]"),
      (.teamManager, "[Records]"),
    ])
  func homes(role: Role, tab: String) throws {
    var driver = try DeskDriver.sample(as: Author(name: "Somebody Else", role: role))
    #expect(driver.frame.row(1).contains(tab))
    // And everything else is reached from there.
    var seen: Set<String> = []
    for _ in Tab.allCases {
      seen.insert(String(driver.frame.row(1).drop { $0 != "[" }.prefix { $0 != "]" }))
      driver.press(.tab)
    }
    #expect(seen.count == Tab.allCases.count)
  }

  @Test("Shows the meetings that one leads, and what is missing in words")
  func missing() throws {
    var driver = try DeskDriver.sample(width: 120, as: Self.priya)
    #expect(!driver.shows("conference"))
    driver.select("Leo A.")
    #expect(driver.shows("! Folake Adeyemi: asked for their views"))
    #expect(driver.shows("→ Waiting for you: "))
    driver.press(.character("e"))
    driver.select("Review child protection")
  }

  @Test("Says what is missing of the selected child and of no other")
  func oneChild() throws {
    var driver = try DeskDriver.sample(as: Self.priya)
    driver.press(.character("e"), .home)
    var children: Set<String> = []
    for _ in 0..<40 {
      let name = String(driver.cursorRow.dropFirst(20).prefix { $0 != " " && $0 != "," })
      children.insert(name)
      let missing = driver.text.split(separator: "\n").filter { $0.hasPrefix("! ") }
      for other in ["Leo", "Cerys", "Mei", "Zuzia", "Hodan"] where other != name {
        #expect(!missing.contains { $0.contains(other) }, "\(name): \(missing)")
      }
      driver.press(.down)
    }
    #expect(children.isSuperset(of: ["Leo", "Cerys", "Mei", "Zuzia", "Hodan"]))
  }

  @Test("Opens the child's own words with one key, and nothing of another child")
  func ownWords() throws {
    var driver = try DeskDriver.sample(as: Self.priya)
    driver.select("Leo A.")
    driver.press(.character("v"))
    #expect(driver.shows("I see Tobi on Saturdays now"))
    #expect(!driver.shows("Gwen"))
    driver.press(.escape)
    driver.select("Kian F.")
    driver.press(.character("v"))
    #expect(driver.shows("Kian has not said anything for this meeting yet"))
  }

  @Test("Shows only what is not ready, or what waits, and all again")
  func filters() throws {
    var driver = try DeskDriver.sample(width: 120, height: 60, as: Self.priya)
    driver.press(.character("e"))
    let all = rows(driver)
    let gaps = all.filter { $0.contains("gap") }
    let waiting = all.filter { $0.contains("→") }
    #expect(!gaps.isEmpty && gaps.count < all.count)
    #expect(!waiting.isEmpty && waiting.count < all.count)
    driver.press(.character("f"))
    #expect(driver.shows("not ready"))
    #expect(rows(driver) == gaps)
    driver.press(.character("f"), .character("w"))
    #expect(driver.shows("waiting for the chair or IRO"))
    #expect(rows(driver) == waiting)
    driver.press(.escape)
    #expect(rows(driver) == all)
  }

  /// The rows of the list without the sign of the selected one.
  private func rows(_ driver: DeskDriver) -> [String] {
    driver.text.split(separator: "\n").drop { !$0.hasPrefix("  When") }.dropFirst()
      .prefix { !$0.hasPrefix("─") }.map { String($0.dropFirst()) }
  }

  @Test("A gap is asked about, answered, and signed off although it is there, all in the record")
  func asked() throws {
    var driver = try DeskDriver.sample(as: Self.priya)
    driver.select("Cerys E.")
    driver.press(.enter)
    driver.select("Gareth")
    driver.press(.character("q"))
    driver.type("Has anybody rung Gareth?")
    driver.press(.control("s"))
    #expect(driver.shows("Priya Nair asks"))
    driver.press(.character("s"))
    #expect(driver.shows("Due and not done:"))
    // Not without a reason.
    driver.press(.control("s"))
    #expect(driver.shows("Fill this in"))
    driver.fill("Why go ahead", "Gareth is at sea until Monday")
    driver.press(.control("s"))
    #expect(driver.shows("signed off"))
    let facts = try driver.entries("cerys").map(\.fact.word)
    #expect(facts.contains(.questionAsked) && facts.contains(.signedOff))
    // Signed off once.
    driver.press(.character("s"))
    #expect(driver.shows("It is signed off already"))
  }

  @Test("Nobody but who leads meetings signs one off, and it is said why")
  func onlyLeaders() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("leo looked-after")
    driver.press(.character("s"))
    #expect(driver.shows("Only the chair or IRO signs a meeting off"))
    driver.press(.character("q"))
    #expect(driver.shows("Questions are asked by whoever leads the meeting"))
  }

  @Test("A day typed where answers are chosen chooses none, and it is said where the day goes")
  func dayAmongAnswers() throws {
    var driver = try DeskDriver.sample(as: Self.priya)
    driver.select("Leo A.")
    driver.press(.enter)
    driver.select("Leo met before")
    driver.press(.enter)
    driver.type("24/11")
    #expect(driver.form?.values.isBlank("how") == true)
    #expect(driver.shows("A number chooses an answer"))
    driver.press(.tab)
    driver.press(.backTab)
    driver.type("9")
    #expect(driver.shows("“9” does nothing here"))
    driver.choose("How", "met")
    #expect(driver.form?.values["how"] == ["met"])
  }
}
