import Canvas
import Desk
import Participation
import Testing

@Suite("A meeting that has gone further")
struct ClosedFlowTests {
  @Test("Once closed says why it takes nothing of before, until the closing is taken back")
  func reopening() throws {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("florin looked-after")
    driver.press(.character("d"), .character("y"))
    #expect(try driver.meeting("florin-review", of: "florin").state == .closed)
    driver.select("Florin asked for their views")
    driver.press(.enter)
    #expect(driver.says("The meeting is closed: correct what stands there"))
    for key in ["m", "z", "b", "o"] as [Character] {
      driver.press(.character(key))
      #expect(driver.says("The meeting is closed"), "\(key)")
    }
    driver.press(.character("d"))
    driver.fill("Why", "Views were left out.")
    driver.press(.control("s"))
    #expect(try driver.meeting("florin-review", of: "florin").state == .held)
    driver.select("Florin asked for their views")
    driver.press(.enter)
    #expect(driver.form?.focusedField != nil)
    #expect(!driver.says("The meeting is closed"))
  }

  @Test("Once cancelled takes what was said all the same, and no invitation")
  func cancelled() throws {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("hodan child in need")
    driver.press(.character("z"))
    driver.fill("Why", "Nobody can come.")
    driver.press(.control("s"))
    #expect(try driver.meeting("hodan-review", of: "hodan").state == .cancelled)
    // Whoever was invited is still to be told, and nothing else waits.
    driver.press(.character("n"))
    #expect(driver.text.contains(#/▸. [^│]*told of/#))
    driver.select("Hodan asked for their views")
    driver.press(.enter)
    #expect(driver.says("The meeting is cancelled"))
    let before = try driver.record("hodan", at: "hodan-review").views.count
    driver.press(.character("a"))
    driver.type("although cancelled")
    driver.press(.enter)
    driver.choose("What it is", "own words")
    driver.fill("Words", "I wanted to come.")
    driver.choose("Whose words", "own words")
    driver.press(.control("s"))
    #expect(try driver.record("hodan", at: "hodan-review").views.count == before + 1)
  }

  @Test("Before its day takes nobody as there, by key or by mouse")
  func toCome() throws {
    var driver = try DeskDriver.sample(width: 120, height: 40)
    driver.openMeeting("leo looked-after")
    driver.select("Leo: attendance")
    driver.press(.enter)
    #expect(driver.says("The meeting is on Mon 30 Nov 2026: record this once it has been held."))
  }
}
