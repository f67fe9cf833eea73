import Canvas
import Desk
import Participation

extension Scene {
  /// A screen of another's desk over the sample caseload.
  fileprivate init(
    _ name: String, of user: Author, on focus: String,
    _ go: @escaping @Sendable (inout DeskDriver) -> Void
  ) {
    self.init(name, on: focus) { size in
      var driver = try DeskDriver.sample(width: size.width, height: size.height, as: user)
      go(&driver)
      return try driver.still
    }
  }

  private static let priya = Author(name: "Priya Nair", role: .iro)
  private static let daniel = Author(name: "Daniel Okafor", role: .chair)
  private static let ruth = Author(name: "Ruth Hughes", role: .teamManager)

  /// The homes of whoever leads meetings and of who manages the team, and what opens from them.
  static let oversight = [
    Scene("readiness", of: priya, on: "Cerys E.") { _ in },
    Scene("readiness-explained", of: priya, on: "Mei L.") { driver in
      for _ in 0..<3 { driver.press(.down) }
    },
    Scene("readiness-chair", of: daniel, on: "▸") { _ in },
    Scene("readiness-waiting", of: priya, on: "▸") { $0.press(.character("w")) },
    Scene("readiness-finding", of: priya, on: "Find: leo") { $0.type("/leo") },
    Scene("readiness-none", of: Author(name: "Iris Quill", role: .iro), on: "") { driver in
      driver.type("e")
    },
    Scene("own-words", of: priya, on: "") { driver in
      driver.press(.down, .character("v"))
    },
    Scene("walk-iro", of: priya, on: "▸") { driver in
      driver.press(.down, .enter)
    },
    Scene("form-sign-off", of: priya, on: "│") { driver in
      driver.press(.down, .enter, .character("s"))
    },
    Scene("form-ask", of: priya, on: "│") { driver in
      driver.press(.down, .enter, .character("q"))
    },
    Scene("records", of: ruth, on: "▸") { _ in },
    Scene("records-flags", of: ruth, on: "Mei L.") { $0.press(.character("!")) },
    Scene("records-finding", of: ruth, on: "Find: leo") { $0.type("/leo") },
    Scene("records-filter", of: ruth, on: "Child") { $0.press(.character("f")) },
    Scene("records-supervision", of: ruth, on: "▸") { $0.press(.character("s")) },
    Scene("records-none", of: ruth, on: "") { driver in
      driver.type("/nobody\n")
    },
    Scene("records-kept", of: ruth, on: "") { driver in
      driver.press(.character("f"))
      driver.type("leo")
      driver.press(.control("s"), .character("M"))
      driver.type("Leo’s")
      driver.press(.control("s"), .character("m"))
    },
    Scene("records-as-of", of: ruth, on: "Day") { $0.press(.character("t")) },
    Scene("walk-as-of", of: ruth, on: "▸") { driver in
      driver.type("/leo\n")
      driver.press(.down, .character("t"))
      driver.type("18 nov")
      driver.press(.control("s"))
    },
    Scene("overdue", of: ruth, on: "Ollie B.") { $0.press(.character("c")) },
  ]
}
