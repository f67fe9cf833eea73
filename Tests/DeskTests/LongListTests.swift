import Canvas
import Desk
import Participation
import Testing

/// More meetings than the home screen loads at once.
@Suite("A list of many meetings")
struct LongListTests {
  private static let author = Author(name: "Ama Mensah", role: .socialWorker)
  private static let each = 130

  private func driver() throws -> DeskDriver {
    let today = try CivilDate(parsing: "2026-11-25")
    var entries: [Entry] = []
    func add(_ fact: Fact, _ child: ChildID?, _ meeting: MeetingID? = nil) {
      entries.append(
        Entry(
          id: .random(), made: Moment(milliseconds: entries.count), by: Self.author, child: child,
          meeting: meeting, fact: fact))
    }
    for (number, name) in ["Leo Adeyemi", "Mia Clarke", "Noah Silva"].enumerated() {
      let child = try #require(ChildID("c\(number)"))
      let born = today.adding(days: -4000)
      add(.childAdded(ChildDetails(name: name, born: born, worker: Self.author.name)), child)
      for turn in 0..<Self.each {
        let planned = MeetingPlanned(
          kind: .otherMeeting, date: today.adding(days: turn * 3 + number), children: [child])
        add(.meetingPlanned(planned), nil, MeetingID("m\(number)-\(turn)"))
      }
    }
    return try DeskDriver(entries)
  }

  @Test("what is found is found among all, and there again when a meeting was looked at")
  func comesBack() throws {
    var driver = try driver()
    driver.type("/mia\n")
    #expect(driver.shows("\(Self.each) found"))
    for _ in 0..<70 { driver.press(.down) }
    let row = driver.cursorRow
    #expect(row.contains("Mia C."))
    driver.press(.enter)
    #expect(!driver.shows("found"))
    driver.press(.escape)
    #expect(driver.cursorRow == row)
    #expect(driver.shows("\(Self.each) found"))
  }

  @Test("the list goes on to the last meeting by steps")
  func goesOn() throws {
    var driver = try driver()
    var last = ""
    while driver.cursorRow != last {
      last = driver.cursorRow
      for _ in 0..<12 { driver.press(.pageDown) }
      driver.press(.enter, .escape)
    }
    #expect(last.contains("Noah S."))
  }
}
