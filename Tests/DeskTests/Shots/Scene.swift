import Canvas
import Desk
import Participation
import Protocols

/// A screen to hold still: how one comes to it, and what the cursor is to stand on.
struct Scene: Sendable, CustomStringConvertible {
  let name: String
  /// Some text of the row on which the cursor stands, where something has the focus.
  let focus: String
  let make: @Sendable (Size) throws -> Still

  var description: String { name }

  /// A screen of Ama's desk over the sample caseload.
  init(_ name: String, on focus: String, _ go: @escaping @Sendable (inout DeskDriver) -> Void) {
    self.init(name, on: focus) { size in
      var driver = try DeskDriver.sample(width: size.width, height: size.height)
      go(&driver)
      return try driver.still
    }
  }

  init(_ name: String, on focus: String, make: @escaping @Sendable (Size) throws -> Still) {
    self.name = name
    self.focus = focus
    self.make = make
  }
}

extension DeskDriver {
  /// The screen as it stands, with the hints that it can show.
  var still: Still {
    get throws {
      var still = Still(frame)
      still.isCovered = desk.overlay != nil
      guard desk.overlay == nil, desk.lock == nil else { return still }
      still.hints = desk.commands(desk.surroundings(planner)).filter {
        $0.isHinted && $0.unavailable == nil
      }.map { "\($0.keys[0].name) \($0.label)" }
      return still
    }
  }
}

/// A scene at one of the sizes.
struct Shot: Sendable, CustomStringConvertible {
  let scene: Scene
  let size: Size

  /// The usual terminal, a large one, and the smallest in which every task can be done.
  static let sizes = [
    Size(width: 80, height: 24), Size(width: 120, height: 40), Size(width: 40, height: 12),
  ]

  var description: String { "\(scene.name)-\(size.width)x\(size.height)" }

  static let all = Scene.all.flatMap { scene in
    Shot.sizes.map { Shot(scene: scene, size: $0) }
  }

  private static let stills = all.map { shot in Result { try shot.scene.make(shot.size) } }

  /// Each screen as it stands; made once for all tests.
  static func each(_ body: (Shot, Still) throws -> Void) throws {
    for (shot, still) in zip(all, stills) { try body(shot, still.get()) }
  }

  static func still(_ index: Int) throws -> Still { try stills[index].get() }
}
