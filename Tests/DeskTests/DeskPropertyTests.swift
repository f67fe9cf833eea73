import Canvas
import Desk
import Participation
import Protocols
import Testing

/// Random sequences of what a person can do, over the sample caseload.
@Suite("Whatever is pressed")
struct DeskPropertyTests {
  private static let sizes = [(80, 24), (120, 40), (40, 12), (61, 17)]

  /// Keys as people press them: mostly such that mean something.
  private static func input(_ random: inout Randomness, _ size: Size) -> Input {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .backspace, .delete, .control("s"), .control("t"), .control("x"), .control("w"),
      .control("u"), .control("l"), .function(1), .function(2), .function(5), .alt("b"),
    ]
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<9: return .key(keys.randomElement(using: &random) ?? .enter)
    case 9..<16:
      let letters = Array("nwxcmozbdhiv?:/fearpslku 123+y\u{301}é我")
      return .key(.character(letters.randomElement(using: &random) ?? "n"))
    case 16:
      return .paste(
        ["two\nlines", "\u{1B}[2J:q", "", "Åsa 我", String(repeating: "x", count: 300)]
          .randomElement(using: &random) ?? "")
    case 17, 18:
      let actions: [Mouse.Action] = [.click, .doubleClick, .wheelUp, .wheelDown]
      return .mouse(
        Mouse(
          actions.randomElement(using: &random) ?? .click,
          at: Point(
            x: Int.random(in: -1...size.width, using: &random),
            y: Int.random(in: -1...size.height, using: &random))))
    default:
      let (width, height) = sizes.randomElement(using: &random) ?? (80, 24)
      return .resized(Size(width: width, height: height))
    }
  }

  private func driver(_ seed: UInt64) throws -> DeskDriver {
    let today = try CivilDate(parsing: "2026-11-25")
    let entries = try SampleCaseload.entries(today: today, calendar: try Bundled.workingDays())
    let (width, height) = Self.sizes[Int(seed % 4)]
    return try DeskDriver(entries, width: width, height: height)
  }

  @Test(
    "the cursor stands on the screen, and Esc leads home with every draft kept",
    arguments: 1...16 as ClosedRange<UInt64>)
  func holds(seed: UInt64) throws {
    var random = Randomness.seeded(seed)
    var driver = try driver(seed)
    for step in 0..<160 {
      driver.send(.input(Self.input(&random, driver.desk.size)))
      if driver.desk.lock != nil { driver.send(.unlocked(true)) }
      let frame = driver.frame
      let cursor = try #require(frame.cursor, "no cursor after step \(step)")
      #expect(
        (0..<frame.size.width).contains(cursor.x) && (0..<frame.size.height).contains(cursor.y))
    }
    let drafts = try driver.drafts()
    for _ in 0..<40 { driver.press(.escape) }
    #expect(driver.desk.open.count == 1)
    #expect(driver.desk.overlay == nil)
    #expect(try driver.drafts() == drafts)
  }

  @Test("every hint does something", arguments: 1...8 as ClosedRange<UInt64>)
  func hintsWork(seed: UInt64) throws {
    var random = Randomness.seeded(seed)
    var driver = try driver(seed)
    for _ in 0..<40 {
      driver.send(.input(Self.input(&random, driver.desk.size)))
      if driver.desk.lock != nil { driver.send(.unlocked(true)) }
      guard driver.desk.overlay == nil else { continue }
      let around = driver.desk.surroundings(driver.planner)
      for command in driver.desk.commands(around)
      where command.isHinted && command.unavailable == nil {
        var tried = driver
        // What was said before is read by now.
        tried.press(.function(9))
        let before = tried
        let key = try #require(command.keys.first)
        tried.press(key)
        #expect(
          tried.desk.isOtherThan(before.desk) || tried.wishes.count > before.wishes.count,
          "\(command.id) by \(key.name) does nothing in “\(driver.frame.row(0))”")
      }
    }
  }
}

extension Desk {
  /// Whether anything but the time is different.
  fileprivate func isOtherThan(_ other: Desk) -> Bool {
    open != other.open || overlay != other.overlay || notice != other.notice
      || (lock == nil) != (other.lock == nil)
  }
}
