import Canvas
import Desk
import Participation
import Support
import Testing

@Suite("The team manager's report")
struct ReportFlowTests {
  private static let ruth = Author(name: "Ruth Hughes", role: .teamManager)

  private func driver() throws -> DeskDriver {
    var driver = try DeskDriver.sample(as: Self.ruth)
    driver.openReport()
    return driver
  }

  @Test("Begins with the last full quarter of the user's team, and says its days")
  func begins() throws {
    let driver = try driver()
    #expect(driver.shows("Q3 2026, 1 Jul – 30 Sep 2026 · team North"))
  }

  @Test("Takes a period as it is typed, and keeps the one before where it cannot be read")
  func periods() throws {
    var driver = try driver()
    driver.countReport(of: "2026")
    #expect(driver.shows("2026, 1 Jan – 31 Dec 2026"))
    driver.countReport(of: "q9")
    #expect(driver.shows("“q9” is not a period"))
    driver.press(.escape)
    #expect(driver.shows("2026, 1 Jan – 31 Dec 2026"))
  }

  @Test("Opens as many records as a figure counts, and each of them; back leads to the figure")
  func records() throws {
    var driver = try driver()
    driver.countReport(of: "2026")
    driver.select("Children at looked-after reviews")
    let row = driver.selectedRow
    let count = try #require(
      row.split(separator: " ").firstIndex(of: "of").flatMap {
        Int(row.split(separator: " ")[$0 - 1])
      })
    driver.press(.enter)
    let listed = (0..<driver.frame.size.height).count {
      driver.frame.row($0).contains("Looked-after review")
    }
    // The heading names no kind of meeting by its own name.
    #expect(listed == count)
    driver.press(.enter)
    #expect(driver.shows("Looked-after review · "))
    driver.press(.escape, .escape)
    #expect(driver.selectedRow.contains("Children at looked-after reviews"))
  }

  @Test("Says why there is nothing to open behind a figure of nobody")
  func nobody() throws {
    var driver = try driver()
    driver.countReport(of: "2026")
    driver.select("no code")
    driver.press(.enter)
    #expect(driver.shows("No record counts in this figure."))
  }

  @Test("Holds against it the period before, then the year before, then nothing")
  func compares() throws {
    var driver = try driver()
    driver.press(.character("c"))
    #expect(driver.shows("was: Q2 2026"))
    driver.press(.character("c"))
    #expect(driver.shows("was: Q3 2025"))
    driver.press(.character("c"))
    #expect(!driver.shows("was:"))
  }

  @Test("Is of one worker's children, or of a team, or of all")
  func whose() throws {
    var driver = try driver()
    driver.press(.character("w"))
    driver.type("ama mensah")
    driver.press(.enter)
    #expect(driver.shows("children of ama mensah"))
    driver.press(.character("t"), .control("u"), .enter)
    #expect(!driver.shows("team North"))
  }

  @Test("Writes the quarterly update to a file, and replaces none without being asked")
  func update() throws {
    var driver = try driver()
    driver.press(.character("U"))
    #expect(driver.shows("Participation: quarterly update · Q3 2026"))
    #expect(driver.shows("to share"))
    driver.press(.character("s"))
    #expect(driver.shows("Write to: ~/participation-q3-2026.txt"))
    driver.press(.enter)
    #expect(driver.shows("The page is kept in ~/participation-q3-2026.txt."))
    driver.press(.character("s"), .enter)
    #expect(driver.shows("There is a file at ~/participation-q3-2026.txt already."))
    driver.press(.character("n"), .escape)
    driver.press(.character("s"), .enter, .character("y"))
    #expect(driver.shows("The page is kept in ~/participation-q3-2026.txt."))
  }

  @Test("Leaves small groups out of the update that is shared, and shows them on request")
  func small() throws {
    var driver = try driver()
    driver.press(.character("U"))
    #expect(driver.shows("–  was"))
    #expect(!driver.shows("3 of 3"))
    driver.press(.character("a"))
    #expect(driver.shows("3 of 3"))
    #expect(driver.shows("not to be shared"))
  }
}
