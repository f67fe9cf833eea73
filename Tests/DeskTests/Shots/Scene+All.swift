import Canvas
import Desk
import Participation
import Protocols
import Testing

extension Scene {
  /// Every screen and every overlay.
  static let all =
    homes + children + walks + forms + oversight + overlays + fronts + papers + reports

  private static let homes = [
    Scene("meetings", on: "25 Nov") { _ in },
    Scene("meetings-not-ready", on: "▸") { $0.press(.character("f")) },
    Scene("meetings-finding", on: "Find: leo") { driver in
      driver.press(.character("/"))
      driver.type("leo")
    },
    Scene("meetings-next", on: "▸") { $0.press(.character("n")) },
    Scene("meetings-empty", on: "") { size in
      try DeskDriver(width: size.width, height: size.height).still
    },
  ]

  private static let children = [
    Scene("children", on: "▸ Amara Campbell") { $0.press(.tab) },
    Scene("children-finding", on: "Find: kow") { driver in
      driver.press(.tab, .character("/"))
      driver.type("kow")
    },
    Scene("children-adding", on: "Name of the child to add: leo") { driver in
      driver.press(.tab, .character("a"))
      driver.type("leo")
    },
    Scene("children-empty", on: "") { size in
      var driver = try DeskDriver(width: size.width, height: size.height)
      driver.press(.tab)
      return try driver.still
    },
    Scene("child", on: "Folake Adeyemi") { $0.openChild("leo") },
    Scene("child-needs", on: "someone she knows first") { driver in
      driver.openChild("mei")
      driver.select("someone she knows first")
    },
    Scene("child-new", on: "Born") { driver in
      driver.press(.tab, .character("a"))
      driver.type("Ada Quill")
      driver.press(.enter)
    },
    Scene("history", on: "▸") { driver in
      driver.openChild("leo")
      driver.press(.character("h"))
    },
    Scene("import", on: "Folder") { $0.press(.tab, .character("I")) },
  ]

  private static let walks = [
    Scene("walk", on: "Priya Nair asks") { $0.openMeeting("leo looked-after") },
    Scene("walk-after", on: "▸") { $0.openMeeting("florin looked-after") },
    Scene("walk-all", on: "▸") { driver in
      driver.openMeeting("leo looked-after")
      driver.press(.character("v"))
    },
    Scene("walk-siblings", on: "▸") { $0.openMeeting("zuzanna conference") },
  ]

  private static let overlays = [
    Scene("why", on: "") { driver in
      driver.openMeeting("leo looked-after")
      driver.press(.character("w"))
    },
    Scene("help", on: "") { driver in
      driver.openMeeting("leo looked-after")
      driver.press(.character("?"))
    },
    Scene("palette", on: "leo") { driver in
      driver.press(.character(":"))
      driver.type("leo")
    },
    Scene("calendar", on: "25") { driver in
      driver.openMeeting("leo looked-after")
      driver.press(.character("m"))
      driver.go(to: "To")
      driver.press(.control("t"))
    },
    Scene("question-close", on: "") { driver in
      driver.openMeeting("florin looked-after")
      driver.press(.character("d"))
    },
    Scene("question-else", on: "") { driver in
      driver.openMeeting("leo looked-after")
      driver.press(.character("a"))
    },
    Scene("entry", on: "") { driver in
      driver.openChild("leo")
      driver.press(.character("h"), .enter)
    },
    Scene("locked", on: "Passphrase") { $0.press(.control("l")) },
  ]

  private static let fronts = [
    Scene("start-first", on: "Your name") { size in try FrontDesk(hasStore: false, size).still },
    Scene("start-first-wrong", on: "Your name") { size in
      var front = try FrontDesk(hasStore: false, size)
      front.press(.control("s"))
      return try front.still
    },
    Scene("start-locked", on: "Passphrase") { size in try FrontDesk(hasStore: true, size).still },
    Scene("start-refused", on: "Passphrase") { size in
      var front = try FrontDesk(hasStore: true, size)
      front.send(.notOpened(Trouble("That is not the passphrase. Type it again.")))
      return try front.still
    },
    Scene("start-new", on: "") { size in
      var front = try FrontDesk(hasStore: false, size)
      front.send(
        .opened(Author(name: "Ama Mensah", role: .socialWorker), team: "North", isNew: true))
      return try front.still
    },
    // At every size one column and one row less than is needed, or less.
    Scene("too-small", on: "") { size in
      var driver = try DeskDriver.sample()
      driver.resize(min(39, size.width / 2), min(11, size.height / 2))
      return try driver.still
    },
  ]
}

/// The program from its start, on Wednesday 25 November 2026.
struct FrontDesk {
  private var front: Front
  private let planner: Planner

  init(hasStore: Bool, _ size: Size) throws {
    let day = try CivilDate(parsing: "2026-11-25").dayNumber
    planner = Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
    front = Front(
      hasStore: hasStore, size: size, now: Moment(milliseconds: day * 86_400_000 + 32_400_000),
      random: .seeded(7))
  }

  mutating func send(_ event: Event) {
    _ = front.update(event, at: front.now, planner: planner)
  }

  mutating func press(_ key: Key) { send(.input(.key(key))) }

  var still: Still { get throws { Still(front.view(planner)) } }
}
