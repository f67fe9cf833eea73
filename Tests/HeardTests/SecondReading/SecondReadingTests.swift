import Papers
import Participation
import Protocols
import Support
import Testing

/// The program against a reading of PROTOCOL.md that was made from its sentences alone.
@Suite("The plan against a second reading of PROTOCOL.md")
struct SecondReadingTests {
  /// What PROTOCOL.md asks and the program does not do yet: duties, kinds of meeting, and the like.
  /// Whoever lands one takes it off; when the list is empty it goes.
  static let awaited: Set<String> = []

  @Test(arguments: 0..<10)
  func theProgramAgreesWithASecondReadingInAThousandCases(seed: Int) throws {
    let planner = Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
    var found = Disagreements(with: try .bundled(), awaited: Self.awaited)
    for drawn in Self.cases(1000, seed: seed) {
      found.compare(try PrintedPlan(json: try drawn.planned(by: planner)), with: drawn)
    }
    if let report = found.report { Issue.record("\(report)") }
    let sentences = found.words.values.flatMap(\.self)
    #expect(
      found.words.values.allSatisfy { $0.count == 1 } && Set(sentences).count == sentences.count,
      "Each condition has a sentence of its own: \(found.words)")
  }

  @Test func theProgramSaysTheSameWhenItIsRun() async throws {
    var found = Disagreements(with: try .bundled(), awaited: Self.awaited)
    for drawn in Self.cases(50, seed: 50) {
      let outcome = try await Program.run(drawn.arguments)
      try #require(outcome.code == 0, "\(drawn): \(outcome.errors)")
      found.compare(try PrintedPlan(json: outcome.output), with: drawn)
    }
    if let report = found.report { Issue.record("\(report)") }
  }

  @Test func theCasesMeetEveryThresholdOfEveryKindFromBothSides() {
    let cases = Self.cases(10_000, seed: 0)
    for kind in ReadKind.all where !Self.awaited.contains(kind.id) {
      let drawn = cases.filter { $0.kind.id == kind.id }
      for (age, days) in DrawnCase.thresholds.flatMap({ age in (-1...1).map { (age, $0) } })
      where age > 0 || days >= 0 {
        #expect(
          drawn.contains { $0.on == $0.born.birthday(age).adding(days) },
          "\(kind.id), \(days) days from \(age)")
      }
      #expect(Set(drawn.map(\.statuses)).count == 32, "\(kind.id)")
    }
    #expect(cases.count { $0.born.parts.month == 2 && $0.born.parts.day == 29 } > 500)
  }

  /// Section 6 of PROTOCOL.md.
  @Test(arguments: [
    ("2025-12-12", 20, "2026-01-14"), ("2026-03-20", 20, "2026-04-21"),
    ("2026-04-02", 15, "2026-04-27"), ("2026-12-24", 1, "2026-12-29"),
    ("2026-12-24", 5, "2027-01-05"), ("2026-04-08", -5, "2026-03-30"),
    ("2026-09-01", -2, "2026-08-27"),
  ])
  func theReadingCountsDaysAsTheWorkedDates(from: String, offset: Int, gives: String) throws {
    let day = try ReadCalendar.bundled().day(offset, from: try #require(ReadDay(from)))
    #expect(day.description == gives)
  }

  @Test(arguments: [
    ("2016-02-29", "2027-02-28", 10), ("2016-02-29", "2027-03-01", 11),
    ("2020-02-29", "2024-02-28", 3), ("2020-02-29", "2024-02-29", 4),
  ])
  func theReadingCountsAgesAsTheWorkedDates(born: String, on: String, age: Int) throws {
    #expect(try #require(ReadDay(born)).age(on: try #require(ReadDay(on))) == age)
  }

  /// Cases of every kind in turn.
  private static func cases(_ count: Int, seed: Int) -> [DrawnCase] {
    var numbers = SeededGenerator(seed: UInt64(seed))
    let kinds = ReadKind.all.filter { !awaited.contains($0.id) }
    return (0..<count).map { index in
      DrawnCase.draw(
        kinds[index % kinds.count], unborn: !awaited.contains("unborn"), with: &numbers)
    }
  }
}

extension SecondReading {
  fileprivate static func bundled() throws -> SecondReading {
    SecondReading(calendar: try .bundled())
  }
}
