import Canvas
import Desk
import Participation
import Testing

@Suite("Finding a child")
struct FindingFlowTests {
  @Test("Before adding one, so that nobody is entered twice")
  func alreadyThere() throws {
    var driver = try DeskDriver.sample()
    let count = try driver.childCount()
    driver.press(.tab, .character("a"))
    driver.type("leo ade")
    #expect(driver.shows("▸ Leo Adeyemi"))
    driver.press(.enter)
    #expect(driver.frame.row(1) == "Leo Adeyemi")
    #expect(try driver.childCount() == count)
  }

  @Test("That is not there yet adds them with the name that was looked for")
  func new() throws {
    var driver = try DeskDriver.sample()
    let count = try driver.childCount()
    driver.press(.tab, .character("a"))
    driver.type("Ada Quill")
    driver.press(.enter)
    driver.fill("Born", "3/4/2018")
    driver.press(.control("s"))
    #expect(try driver.childCount() == count + 1)
    #expect(driver.shows("Ada Quill"))
  }

  @Test("That is like one there shows both, and adds only where one goes to the line that says so")
  func likeness() throws {
    var driver = try DeskDriver.sample()
    let count = try driver.childCount()
    driver.press(.tab, .character("a"))
    driver.type("Lev Adeyemi")
    #expect(driver.shows("▸ Leo Adeyemi"))
    driver.press(.down)
    #expect(driver.shows("▸ Nobody of these: add “Lev Adeyemi”"))
    driver.press(.enter)
    driver.fill("Born", "3/4/2018")
    driver.press(.control("s"))
    #expect(try driver.childCount() == count + 1)
  }

  @Test("By a few letters in the palette, from anywhere")
  func palette() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("leo looked-after")
    driver.press(.character(":"))
    driver.type("zuz")
    driver.press(.enter)
    #expect(driver.frame.row(1) == "Zuzanna Kowalczyk")
  }
}
