import Canvas
import Desk
import Participation
import Testing

@Suite("What is written")
struct WritingFlowTests {
  private static let words = "I like it at Joan's."

  /// Begins the child's own words in the form beside the walk.
  private func begin(_ driver: inout DeskDriver, _ meeting: String) {
    driver.openMeeting(meeting)
    driver.select("asked for their")
    driver.press(.enter)
    driver.choose("What happened", "form filled in")
    driver.press(.tab, .tab)
    for _ in 0..<20 where driver.form?.focusedField?.isMultilineWords != true { driver.press(.tab) }
    driver.type(Self.words)
  }

  @Test("Is shown in no other record")
  func otherRecord() throws {
    var driver = try DeskDriver.sample()
    begin(&driver, "zuzanna conference")
    #expect(driver.says(Self.words))
    for _ in 0..<4 { driver.press(.escape) }
    driver.openMeeting("kacper conference")
    driver.select("asked for their")
    driver.press(.enter)
    #expect(driver.form?.isFilled == false)
    #expect(!driver.says(Self.words))
  }

  @Test("Is there again after any number of escapes")
  func escapes() throws {
    var driver = try DeskDriver.sample()
    begin(&driver, "leo looked-after")
    for _ in 0..<10 { driver.press(.escape) }
    #expect(driver.desk.open.count == 1)
    driver.press(.character("r"))
    #expect(driver.says(Self.words))
    #expect(driver.form?.focusedField?.isMultilineWords == true)
  }

  @Test("Is no draft any more once it is recorded")
  func recorded() throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("leo looked-after")
    driver.select("Folake: asked")
    driver.press(.character("x"))
    driver.fill("Why", "She is in hospital.")
    #expect(try driver.drafts().count == 1)
    driver.press(.control("s"))
    #expect(try driver.drafts().isEmpty)
    driver.select("Folake: asked")
    #expect(driver.selectedRow.contains("explained"))
    #expect(driver.says("She is in hospital."))
  }

  @Test("Is kept while the desk is locked for want of keys, and one returns to the field")
  func idle() throws {
    var driver = try DeskDriver.sample()
    begin(&driver, "leo looked-after")
    let last = driver.desk.lastInput.milliseconds
    #expect(!driver.desk.isIdle(at: Moment(milliseconds: last + 599_999)))
    #expect(driver.desk.isIdle(at: Moment(milliseconds: last + 600_000)))
    driver.send(.idled)
    for word in ["Leo", "Joan", "review", "Adeyemi", "Tobi"] {
      #expect(!driver.shows(word), "\(word)")
    }
    driver.send(.unlocked(true))
    #expect(driver.says(Self.words))
    #expect(driver.form?.focusedField?.isMultilineWords == true)
  }

  @Test(
    "Is a day however people write it",
    arguments: [
      ("11/12", "Fri 11 Dec 2026"), ("11 dec", "Fri 11 Dec 2026"), ("11 dec 26", "Fri 11 Dec 2026"),
      ("11/12/2026", "Fri 11 Dec 2026"), ("tue", "Tue 1 Dec 2026"),
      ("+5", "Wed 2 Dec 2026, 5 working days"),
      ("today", "Wed 25 Nov 2026"),
    ])
  func days(typed: String, day: String) throws {
    var driver = try DeskDriver.sample()
    driver.openMeeting("leo looked-after")
    driver.press(.character("m"))
    driver.fill("To", typed)
    #expect(driver.cursorRow.contains(day), "\(driver.cursorRow)")
  }
}

extension Field {
  fileprivate var isMultilineWords: Bool {
    if case .words = kind { label.contains("own words") || label == "Own words" } else { false }
  }
}
