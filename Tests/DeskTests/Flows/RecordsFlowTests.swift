import Canvas
import Desk
import Participation
import Testing

@Suite("Browsing a team's records")
struct RecordsFlowTests {
  private func desk() throws -> DeskDriver {
    try DeskDriver.sample(as: Author(name: "Ruth Hughes", role: .teamManager))
  }

  private func everything() throws -> String { "\(try DeskDriver.sampleRecordCount()) records" }

  /// How many records are found, as the line above the foot says.
  private func count(_ driver: DeskDriver) -> String {
    driver.text.split(separator: "\n").first { $0.contains("───") && $0.contains("record") }
      .map { $0.replacing("─", with: "").split(separator: "·") }
      .flatMap { $0.first { $0.contains("record") } }
      .map { String($0).split(separator: " ").joined(separator: " ") } ?? ""
  }

  @Test("Begins with all of them, the newest first")
  func all() throws {
    let driver = try desk()
    #expect(try count(driver) == everything())
    #expect(driver.cursorRow.contains("14 Dec"))
  }

  @Test("Finds by a part of a name, whatever its case and accents")
  func find() throws {
    var driver = try desk()
    driver.type("/ZUZ\n")
    #expect(driver.shows("Zuzia K."))
    #expect(!driver.shows("Leo A."))
    driver.press(.escape)
    #expect(try count(driver) == everything())
  }

  @Test("Filters by worker, kind, readiness and what happened at once")
  func filter() throws {
    var driver = try desk()
    driver.press(.character("f"), .tab)
    driver.type("ama")
    driver.press(.control("s"))
    let amas = count(driver)
    #expect(try amas != everything() && driver.shows("worker ama"))
    driver.press(.character("f"))
    // What was asked for before stands in the form.
    #expect(driver.shows("ama"))
    for _ in 0..<7 { driver.press(.tab) }
    driver.type("7")
    #expect(driver.shows("[x] overdue"), "\(driver.text)")
    driver.press(.control("s"))
    #expect(driver.shows("worker ama, overdue"))
    #expect(count(driver) != amas)
  }

  @Test("Says what is wrong with a day, and keeps what was typed")
  func days() throws {
    var driver = try desk()
    driver.press(.character("f"))
    for _ in 0..<4 { driver.press(.tab) }
    driver.type("31/2")
    driver.press(.control("s"))
    #expect(driver.shows("31/2"))
    #expect(driver.shows("Which") == false)
    driver.press(.control("u"))
    driver.type("1/12/2026")
    driver.press(.tab)
    driver.type("1/11/2026")
    driver.press(.control("s"))
    #expect(driver.shows("is before"))
  }

  @Test("Keeps a filter by a name, finds it again, and forgets it")
  func kept() throws {
    var driver = try desk()
    driver.press(.character("m"))
    #expect(driver.shows("No filter is kept yet"))
    driver.press(.character("f"))
    driver.type("leo")
    driver.press(.control("s"), .character("M"))
    driver.type("Leo and his sister")
    driver.press(.control("s"))
    #expect(driver.shows("kept as “Leo and his sister”"))
    driver.press(.escape)
    #expect(try count(driver) == everything())
    driver.press(.character("m"), .character("1"))
    #expect(!driver.shows("Cerys E.") && driver.shows("Leo A."))
    // It is no draft that somebody was writing.
    driver.press(.tab)
    #expect(!driver.shows("What you were writing"))
  }

  @Test("Puts them in order by child, worker, leader, gaps and day")
  func order() throws {
    var driver = try desk()
    var firsts: [String] = []
    var gaps: [Int] = []
    for _ in 0..<6 {
      firsts.append(driver.cursorRow)
      gaps = driver.text.matches(of: /gap \((\d+)\)/).compactMap { Int($0.1) }
      driver.press(.character("o"))
    }
    #expect(firsts[0] == driver.cursorRow)
    #expect(firsts[2].contains("Amara C."))
    // By gaps: the most first.
    #expect(firsts[5].contains("gap (\(gaps.first ?? 0))"))
    #expect(Set(gaps).count > 1 && gaps == gaps.sorted(by: >))
    // The oldest is of another year, or earlier in this one than any other.
    #expect(firsts[1] != firsts[0])
  }

  @Test("Flags what a manager is to look at, with what to do about it")
  func flags() throws {
    var driver = try desk()
    driver.press(.character("!"))
    driver.select("Kian F.")
    #expect(driver.shows("records what will be tried"))
    // What will be tried is recorded there, and the flag is gone.
    driver.press(.enter, .character("a"))
    driver.type("will be tried")
    #expect(driver.shows("▸ What will be tried"))
    driver.press(.enter)
    driver.type("Letters between meetings, with an advocate he chooses")
    driver.press(.control("s"), .escape)
    #expect(!driver.shows("Kian F."))
  }

  @Test("Opens a record as it stood on a day, to be read")
  func asOf() throws {
    var driver = try desk()
    driver.type("/leo\n")
    driver.press(.down, .character("t"))
    driver.type("1/10/2030")
    driver.press(.control("s"))
    #expect(driver.shows("1 Oct 2030") || driver.shows("2030"))
    #expect(!driver.shows("As it stood on Tue"))
    driver.press(.end, .control("u"))
    driver.type("18 nov")
    driver.press(.control("s"))
    #expect(driver.shows("As it stood on Wed 18 Nov 2026"))
    let before = try driver.entries("leo").count
    driver.press(.enter, .control("s"), .character("m"), .character("x"))
    #expect(try driver.entries("leo").count == before)
    #expect(!driver.shows("fill in"))
  }

  @Test("Leads to one worker's records with views not yet discussed")
  func supervision() throws {
    var driver = try desk()
    driver.select("Kian F.")
    driver.press(.character("s"))
    #expect(driver.shows("worker Tomasz Zielinski, not discussed yet"))
    #expect(!driver.shows("Leo A."))
  }

  @Test("Names children whose next review is overdue by its clock")
  func clocks() throws {
    var driver = try desk()
    driver.press(.character("c"))
    #expect(driver.shows("Ollie B.") && driver.shows("Child in need review"))
    driver.press(.enter)
    #expect(driver.frame.row(1).contains("Oliver"))
  }
}
