import Canvas
import Desk
import Participation
import Testing

extension Scene {
  /// The report of the sample team's year, as its manager sees it.
  static let reports = [
    report("report", on: "▸ – Children at meetings") { _ in },
    report("report-figure", on: "▸     declined") { $0.select("declined") },
    report("report-months", on: "▸") { driver in
      driver.select("   asked")
      driver.press(.character("m"))
    },
    report("report-beside", on: "▸") { driver in
      driver.select("took part")
      driver.press(.character("c"))
    },
    report("report-folded", on: "▸ + Children at meetings") { $0.press(.character("z")) },
    report("report-period", on: "Period: octember") { driver in
      driver.press(.character("p"), .control("u"))
      driver.type("octember")
    },
    report("report-period-wrong", on: "Period: octember") { driver in
      driver.press(.character("p"), .control("u"))
      driver.type("octember")
      driver.press(.enter)
    },
    report("report-nothing", on: "Nothing is counted") { $0.countReport(of: "2024") },
    report("report-records", on: "▸") { driver in
      driver.select("   asked")
      driver.press(.enter)
    },
    report("report-update", on: "Participation: quarterly update") { $0.press(.character("U")) },
    report("report-update-file", on: "Write to:") { driver in
      driver.press(.character("U"), .character("s"))
    },
  ]

  private static func report(
    _ name: String, on focus: String, _ go: @escaping @Sendable (inout DeskDriver) -> Void
  ) -> Scene {
    Scene(name, on: focus) { size in
      var driver = try DeskDriver.sample(
        width: size.width, height: size.height,
        as: Author(name: "Ruth Hughes", role: .teamManager))
      driver.openReport()
      driver.countReport(of: "2026")
      go(&driver)
      return try driver.still
    }
  }
}

extension DeskDriver {
  mutating func openReport() {
    for _ in Tab.allCases where desk.top.screen.tab != .report { press(.tab) }
  }

  /// Counts for another period, as it is typed.
  mutating func countReport(of period: String) {
    press(.character("p"), .control("u"))
    type(period)
    press(.enter)
  }
}
