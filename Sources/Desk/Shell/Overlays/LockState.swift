import Canvas
import Participation

/// When a desk locks by itself, and what is said then.
package struct Locking: Sendable, Equatable {
  package var afterMilliseconds: Int
  /// What stands below the passphrase, as where a demonstration says its own.
  package var hint: String?

  package init(afterMinutes minutes: Int = 10, hint: String? = nil) {
    afterMilliseconds = minutes * 60_000
    self.hint = hint
  }
}

/// The desk locked: it shows nothing of a case until the passphrase is typed.
package struct LockState: Sendable, Equatable {
  private var passphrase = TextEditor()
  private var isTrying = false
  private var trouble: String?
  /// Whether the store is opened for the first time since the program began.
  private let isFirst: Bool

  private let hint: String?

  package init(isFirst: Bool = false, hint: String? = nil) {
    self.isFirst = isFirst
    self.hint = hint
  }

  /// The passphrase was tried, and did not open.
  mutating func tried(_ trouble: String) {
    self = LockState(isFirst: isFirst, hint: hint)
    self.trouble = trouble
  }

  mutating func take(_ input: Input) -> [Effect] {
    guard !isTrying else { return [] }
    switch input {
    case .key(.enter):
      guard !passphrase.isEmpty else { return [] }
      let bytes = Array(passphrase.text.utf8)
      passphrase = TextEditor()
      isTrying = true
      trouble = nil
      return [.unlock(bytes)]
    case .key(.control("z")): return [.suspend]
    case .key(let key): _ = passphrase.handle(key)
    case .paste(let text): passphrase.insert(text)
    case .mouse, .resized: break
    }
    return []
  }

  func draw(into canvas: Canvas) {
    let (x, y) = (max(0, (canvas.width - 60) / 2), max(2, canvas.height / 2 - 3))
    let part = canvas.part(x: x, y: y)
    part.write(
      isFirst ? "Your records are locked." : "Locked. What you were writing is kept.",
      style: .heading)
    part.write("Passphrase", y: 2)
    let field = part.part(x: 12, y: 2, width: max(8, min(40, part.width - 14)), height: 1)
    passphrase.draw(into: field, focused: true, isSecret: true)
    let lines: [Line] =
      if isTrying {
        [Line("Opening …", .muted)]
      } else if let trouble {
        Line.wrapped("! " + trouble, width: part.width, Style(.bad, bold: true), hanging: 2)
      } else {
        Line.wrapped(
          hint ?? (isFirst ? "↵ opens them" : "↵ opens where you were"), width: part.width, .muted)
      }
    for (row, line) in lines.enumerated() { part.write(line, y: 4 + row) }
  }
}
