import Canvas
import Desk
import Participation
import Testing

@Suite("A meeting")
struct MeetingFlowTests {
  @Test("Shows the answer to a child's words where the child is told, and in no parent's row")
  func answersStayApart() throws {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("florin looked-after")
    driver.select("Florin told the outcome")
    #expect(driver.says("Sunday church"))
    driver.select("Marius: told the outcome")
    #expect(!driver.says("Sunday church"))
  }

  @Test("Moved across a birthday shows what opens before it is saved")
  func move() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("leo looked-after")
    driver.press(.character("m"))
    driver.fill("To", "11 dec")
    #expect(driver.says("Leo: 12 on Fri 11 Dec 2026, not 11"))
    #expect(driver.says("+ opens: More active role offered to Leo"))
    #expect(try driver.meeting("leo-review", of: "leo").day == CivilDate(parsing: "2026-11-30"))
    driver.fill("Why", "Joan's day.")
    driver.press(.control("s"))
    #expect(try driver.meeting("leo-review", of: "leo").day == CivilDate(parsing: "2026-12-11"))
    driver.select("More active role")
  }

  @Test("Moved back before a birthday shows what closes")
  func moveBack() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("zuzanna conference")
    driver.press(.character("m"))
    driver.fill("To", "3 dec")
    #expect(driver.says("Zuzia: 10 on Thu 3 Dec 2026, not 11"))
    #expect(driver.says("- closes:"))
  }

  @Test("Shows last time's words beside the form, and has none of them in it")
  func lastTime() throws {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("leo looked-after")
    driver.select("asked for their")
    driver.press(.enter)
    #expect(driver.says("I want to see Tobi more."))
    let form = try #require(driver.form)
    for field in form.form.fields {
      #expect(!form.values[field.id].joined().contains("Tobi"), "\(field.label)")
    }
  }

  @Test("Of a child under 4 asks for observing the child")
  func underFour() throws {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("cerys")
    driver.select("Cerys observed")
    #expect(!driver.shows("Cerys asked for their views"))
    driver.press(.enter)
    #expect(driver.form?.focusedField?.label == "What was seen")
  }

  @Test("Offers the grounds for keeping somebody out that its kind has, and no other")
  func grounds() throws {
    for (meeting, kind) in [
      ("tahmid review", MeetingKind.reviewConference), ("hodan child in need", .childInNeedReview),
    ] {
      var driver = try DeskDriver.sample()
      driver.openMeeting(meeting)
      driver.press(.character("o"))
      driver.go(to: "Ground")
      let pack = driver.planner.pack
      let rule = try #require(pack.kinds[kind])
      let offered = driver.form?.focusedField?.options.map(\.value) ?? []
      #expect(offered == rule.exclusion.grounds.map(\.rawValue))
      #expect(offered.count < pack.grounds.count, "\(kind)")
    }
  }

  @Test("Keeps nobody out on a social worker's word, but on the chair's as told by somebody")
  func exclusion() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("hodan child in need")
    driver.select("Abdi Warsame: excluded?")
    driver.press(.enter)
    driver.choose("Excluded", "yes")
    driver.choose("Decided by", "social worker")
    driver.fill("Reasons", "He shouted.")
    driver.choose("Excluded from", "the whole meeting")
    driver.fill("Views heard by", "a letter")
    driver.fill("Outcome told by", "a call")
    driver.fill("Complaints go to", "the complaints manager")
    driver.refill("Name", "Ama Mensah")
    driver.press(.control("s"))
    #expect(try driver.decision == nil)
    #expect(driver.says("Only the chair can decide this"))

    driver.choose("Decided by", "chair")
    driver.refill("Name", "Daniel Okafor")
    driver.press(.control("s"))
    #expect(try driver.decision == nil)
    driver.fill("Told by", "Ruth Hughes")
    driver.press(.control("s"))
    #expect(try driver.decision?.excluded == true)
    #expect(try driver.decision?.toldBy == "Ruth Hughes")
  }
}

extension DeskDriver {
  fileprivate var decision: ExclusionDecided? {
    get throws { try record("hodan", at: "hodan-review").exclusions.first?.decision }
  }
}
