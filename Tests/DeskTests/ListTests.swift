import Canvas
import Desk
import Participation
import Testing

/// What holds in every list there is: a new one is a line in `all`.
@Suite("Every list")
struct ListTests {
  struct List: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What the row that is selected says, and others beside it.
    let words: String
    let hasFinder: Bool
    let open: @Sendable (inout DeskDriver) -> Void

    init(
      _ name: String, words: String = "Cleo", finder: Bool = false,
      open: @escaping @Sendable (inout DeskDriver) -> Void
    ) {
      (testDescription, self.words, hasFinder, self.open) = (name, words, finder, open)
    }
  }

  static let all = [
    List("Meetings", finder: true) { $0.go(to: .meetings) },
    List("Children", finder: true) { $0.go(to: .children) },
    List("Readiness", finder: true) { $0.go(to: .readiness) },
    List("Records", finder: true) { $0.go(to: .records) },
    List("Overdue reviews") { $0.press(.character("c")) },
    List("Records behind a figure") { driver in
      driver.openReport()
      driver.countReport(of: "2026")
      driver.select("Children due to be asked")
      driver.press(.enter)
    },
    List("History", words: "Ada") { driver in
      driver.go(to: .children)
      driver.type("/ada abel\nh")
    },
  ]

  // MARK: The caseload

  private static let ruth = Author(name: "Ruth Hughes", role: .teamManager)
  private static let today = "2026-11-25"

  /// Thirty children who have a meeting to come and whose review is overdue, the first with much to
  /// read about.
  private static func caseload() throws -> [Entry] {
    let names = ["Ada", "Cleo", "Eve", "Gus", "Ida"].flatMap { first in
      ["Abel", "Bell", "Cole", "Dunn", "East", "Fry"].map { "\(first) \($0)" }
    }
    let entries = try names.enumerated().flatMap { number, name in
      try child("c\(number)", name, review: -(260 + number), next: 1 + number % 25)
    }
    let needs = (0..<30).map { number in
      Fact.needRecorded(NeedRecorded(need: "quiet \(number)"))
    }
    return entries + (try Self.entries(of: "c0", needs, from: entries.count))
  }

  /// A child with a review some days before today, and another meeting some days from today.
  private static func child(
    _ id: String, _ name: String, review: Int, next: Int
  ) throws -> [Entry] {
    let day = try CivilDate(parsing: today)
    let child = try #require(ChildID(id))
    let began = StatusBegan(status: .lookedAfter, from: day.adding(days: -500))
    func planned(_ kind: MeetingKind, _ days: Int) -> Fact {
      .meetingPlanned(
        MeetingPlanned(
          kind: kind, date: day.adding(days: days),
          // No team manager leads a looked-after review.
          chair: kind == .lookedAfterReview ? nil : Chair(name: ruth.name), children: [child]))
    }
    return try entries(
      of: id,
      [
        .childAdded(
          ChildDetails(name: name, born: day.adding(days: -4000), worker: ruth.name, team: "North")),
        .statusBegan(began), planned(.lookedAfterReview, review), planned(.otherMeeting, next),
      ], from: 0)
  }

  private static func entries(
    of child: String, _ facts: [Fact], from first: Int
  ) throws -> [Entry] {
    let id = try #require(ChildID(child))
    let day = try CivilDate(parsing: "2026-10-01").dayNumber
    return facts.enumerated().map { number, fact in
      let isMeeting = fact.word == .meetingPlanned
      return Entry(
        id: .random(),
        made: Moment(milliseconds: day * 86_400_000 + 30_000_000 + (first + number) * 60_000),
        by: ruth, child: isMeeting ? nil : id,
        meeting: isMeeting ? MeetingID("\(child)-\(number)") : nil, fact: fact)
    }
  }

  /// A list with the last row selected that says its words.
  private func driver(in list: List) throws -> DeskDriver {
    var driver = try DeskDriver(try Self.caseload(), as: Self.ruth, today: Self.today)
    list.open(&driver)
    driver.press(.end)
    for _ in 0..<80 where !driver.marked.contains(list.words) { driver.press(.up) }
    try #require(driver.marked.contains(list.words))
    return driver
  }

  // MARK: What holds

  @Test(
    "Keeps the row that is selected while others are found, and when all are shown again",
    arguments: all.filter(\.hasFinder))
  func finds(list: List) throws {
    var driver = try driver(in: list)
    let row = driver.marked
    driver.type("/\(list.words.lowercased())")
    #expect(driver.shows("found"))
    #expect(driver.marked == row)
    driver.press(.escape)
    #expect(!driver.shows("found"))
    #expect(driver.marked == row)
  }

  @Test(
    "Selects the row again that was selected before nothing was found",
    arguments: all.filter(\.hasFinder))
  func findsNothing(list: List) throws {
    var driver = try driver(in: list)
    let row = driver.marked
    driver.press(.character("/"))
    driver.paste("nobody of that name")
    #expect(driver.shows(" 0 found"))
    driver.press(.escape)
    #expect(driver.marked == row)
  }

  @Test("Pages down and back to the same row", arguments: all)
  func pages(list: List) throws {
    var driver = try driver(in: list)
    driver.press(.home, .down)
    let row = driver.marked
    driver.press(.pageDown)
    #expect(driver.marked != row)
    driver.press(.pageUp)
    #expect(driver.marked == row)
  }

  @Test("Keeps the row that is selected when others come before it", arguments: all)
  func refreshes(list: List) throws {
    var driver = try driver(in: list)
    let row = driver.marked
    _ = try driver.client.record(
      try Self.child("new", "Aaron Aal", review: -400, next: 0)
        + Self.child("newer", "Abby Aal", review: -401, next: 90), nil)
    driver.send(.changedElsewhere)
    #expect(driver.marked == row)
  }

  @Test(
    "Selects what is clicked, opens what is clicked again, and finds it selected on coming back",
    arguments: all)
  func clicks(list: List) throws {
    var driver = try driver(in: list)
    driver.click(row: try #require(driver.markedRow) - 1)
    let row = driver.marked
    let screens = driver.desk.open.count
    driver.click(row: try #require(driver.markedRow))
    #expect(driver.desk.open.count > screens || driver.desk.overlay != nil)
    driver.press(.escape)
    #expect(driver.desk.open.count == screens)
    #expect(driver.marked == row)
  }

  @Test("Says how many there are", arguments: all)
  func counts(list: List) throws {
    let driver = try driver(in: list)
    #expect(driver.text.contains(#/\d+ (meetings|child|children|records|reviews|entries)/#))
  }
}

extension DeskDriver {
  /// Goes to a home screen.
  fileprivate mutating func go(to tab: Tab) {
    for _ in Tab.allCases where desk.top.screen.tab != tab { press(.tab) }
  }

  /// Where the selected row of a list stands.
  fileprivate var markedRow: Int? {
    let frame = frame
    return (0..<frame.size.height).first { frame.row($0).hasPrefix("▸") }
  }

  /// The selected row of a list.
  fileprivate var marked: String { markedRow.map { frame.row($0) } ?? "" }

  fileprivate mutating func click(row: Int) {
    send(.input(.mouse(Mouse(.click, at: Point(x: 5, y: row)))))
  }
}
