import Canvas
import Desk
import Papers
import Participation
import Synchronization
import Testing

@Suite("Papers on the screen")
struct PaperScreenTests {
  @Test("p opens them from the list of meetings, from a meeting and from a child")
  func opens() throws {
    var driver = try DeskDriver.sample()
    driver.press(.character("p"))
    #expect(driver.shows("Papers"))
    driver.press(.escape)
    driver.openPapers("leo looked-after")
    #expect(driver.shows("Leo · Papers") && driver.shows("consultation form"))
    driver = try DeskDriver.sample()
    driver.openChild("leo")
    driver.press(.character("p"))
    #expect(driver.shows("Leo · Papers"))
  }

  @Test("What is left out and why stands above the paper, which has not got it")
  func leftOut() throws {
    var driver = try DeskDriver.sample(height: 60)
    driver.openPapers("hodan child in need")
    driver.select("agenda")
    driver.press(.enter)
    let text = driver.text
    let note = try #require(
      text.firstRange(of: "– Left out: 1 × view in Hodan"))
    let title = try #require(text.firstRange(of: "\nAgenda"))
    #expect(note.lowerBound < title.lowerBound)
    #expect(!text.contains("When Aabo gets going"))
    #expect(text.contains("I want to do hair and beauty"))
  }

  @Test("A paper is written where it is asked to, as it is asked to")
  func writes() throws {
    let notes = Notes()
    var client = try DeskDriver.sample().client
    let answer = client.answer
    client.answer = { request throws(Trouble) in
      if case .writePaper(let order) = request { notes.take(order) }
      return try answer(request)
    }
    var driver = try DeskDriver(width: 80, client: client)
    driver.read("▸ Leo", of: "leo looked-after")
    driver.press(.character("w"))
    #expect(driver.shows("~/form-L-2026-11-30"))
    driver.press(.control("s"))
    #expect(driver.shows("Done: written to ~/form-L-2026-11-30.html"))
    let order = try #require(notes.orders.first)
    #expect(order.format == .html && !order.replaces)
    #expect(order.content.hasPrefix("<!DOCTYPE html>") && order.content.contains("Hello Leo."))
    #expect(order.kind == .form && order.key.child.text == "leo")
  }

  @Test("A file that is there is replaced only when that is answered")
  func replaces() throws {
    var driver = try DeskDriver.sample()
    driver.read("▸ Leo", of: "leo looked-after")
    driver.press(.character("w"), .control("s"), .character("w"), .control("s"))
    #expect(driver.shows("There is a file of that name already"))
    driver.press(.character("n"))
    #expect(!driver.shows("Done") && driver.shows("not encrypted"))
    driver.press(.control("s"), .character("r"))
    #expect(driver.shows("Done: written to"))
  }

  @Test("Esc goes back a step at a time, and out")
  func escapes() throws {
    var driver = try DeskDriver.sample()
    driver.read("▸ Leo", of: "leo looked-after")
    driver.press(.character("w"))
    #expect(driver.shows("not encrypted"))
    driver.press(.escape)
    #expect(driver.shows("Hello Leo."))
    driver.press(.escape)
    #expect(driver.shows("Leo · Papers"))
    driver.press(.escape)
    #expect(driver.shows("Before"))
  }

  @Test("A decision that names a sibling is in no paper, though the sibling's case is another")
  func siblings() throws {
    let meeting: MeetingID = try #require(MeetingID("kowalczyk-conference"))
    let decisions = DecisionsWritten(
      on: try CivilDate(parsing: "2026-11-24"),
      decisions: [
        .init(text: "Kacper's school is told."), .init(text: "The plan goes on."),
      ])
    var driver = try DeskDriver.sample(
      with: [
        Entry(
          id: .random(), made: Moment(milliseconds: 0),
          by: Author(name: "Daniel Okafor", role: .chair), meeting: meeting,
          fact: .decisionsWritten(decisions))
      ], height: 60)
    driver.openPapers("zuzanna conference")
    driver.select("record of participation")
    driver.press(.enter)
    #expect(driver.shows("– Left out: 1 × decision"))
    driver.press(.end)
    for _ in 0..<6 { driver.press(.pageUp) }
    #expect(!driver.shows("Kacper's school"))
  }

  @Test("A mark that was made meanwhile holds in what is being read")
  func marks() throws {
    var driver = try DeskDriver.sample(height: 60)
    driver.openPapers("hodan child in need")
    driver.select("agenda")
    driver.press(.enter)
    #expect(driver.shows("I want to do hair and beauty"))
    let record = try driver.record("hodan", at: "hodan-review")
    let standing = try #require(
      record.entries.last { standing in
        if case .viewGiven(let view) = standing.entry.fact { view.id.text == "v2" } else { false }
      })
    guard case .viewGiven(var view) = standing.entry.fact else { return }
    view.notWordForWord = true
    _ = try driver.client.record(
      [
        Entry(
          id: .random(), made: Moment(milliseconds: 0), by: standing.entry.by,
          child: standing.entry.child, meeting: standing.entry.meeting,
          corrects: standing.entry.id, fact: .viewGiven(view))
      ], nil)
    driver.send(.changedElsewhere)
    #expect(!driver.shows("I want to do hair and beauty"))
    #expect(driver.shows("– Left out: 1 × view in Hodan's own words: the gist"))
  }

  @Test("On a narrow screen no line of a paper is cut")
  func narrow() throws {
    var driver = try DeskDriver.sample(width: 40, height: 12)
    driver.read("▸ Leo", of: "leo looked-after")
    for _ in 0..<60 {
      #expect(!driver.text.contains("…"))
      driver.press(.pageDown)
    }
  }
}

/// What was ordered, for a test to look at.
private final class Notes: Sendable {
  private let kept = Mutex<[PaperOrder]>([])

  var orders: [PaperOrder] { kept.withLock { $0 } }

  func take(_ order: PaperOrder) { kept.withLock { $0.append(order) } }
}
