package import Canvas
package import Participation

/// The desk locked: it shows nothing of a case until the passphrase is typed.
package struct LockState: Sendable, Equatable {
  var passphrase = TextEditor()
  package internal(set) var isTrying = false
  package internal(set) var wasWrong = false

  package init() {}

  mutating func tried() { self = LockState(wasWrong: true) }

  private init(wasWrong: Bool) { self.wasWrong = wasWrong }

  func draw(into canvas: Canvas, _ around: Surroundings) {
    let (x, y) = (max(0, (canvas.width - 60) / 2), max(0, canvas.height / 2 - 3))
    let part = canvas.part(x: x, y: y)
    part.write("Locked. What you were writing is kept.", style: .heading)
    part.write("Passphrase", y: 2)
    let field = part.part(x: 12, y: 2, width: max(8, min(40, part.width - 14)), height: 1)
    passphrase.draw(into: field, focused: true, isSecret: true)
    let line =
      isTrying
      ? Line("Opening …", .muted)
      : wasWrong
        ? Line("! That is not the passphrase. Type it again.", Style(.bad, bold: true))
        : Line("↵ opens where you were", .muted)
    part.write(line, y: 4)
  }
}

extension Desk {
  mutating func takeLocked(_ input: Input) -> [Effect] {
    guard var state = lock, !state.isTrying else { return [] }
    switch input {
    case .key(.enter):
      guard !state.passphrase.isEmpty else { return [] }
      let bytes = Array(state.passphrase.text.utf8)
      state.isTrying = true
      state.passphrase = TextEditor()
      lock = state
      return [.unlock(bytes)]
    case .key(.control("z")): return [.suspend]
    case .key(let key):
      state.wasWrong = false
      _ = state.passphrase.handle(key)
    case .paste(let text): state.passphrase.insert(text)
    case .mouse, .resized: break
    }
    lock = state
    return []
  }
}
