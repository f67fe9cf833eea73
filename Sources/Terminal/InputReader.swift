import CNcurses
import Canvas
import Glibc

/// Keys, pastes and the mouse, from what ncurses reads.
struct InputReader {
  private var lastClick: (at: Point, milliseconds: Int)?
  /// Two clicks within this time on one cell are a double click.
  private static let doubleClick = 400

  private enum Read {
    case character(UInt32)
    case code(Int32)
  }

  private func read() -> Read? {
    var value: wint_t = 0
    switch heard_get(&value) {
    case heard_key_code(): return .code(Int32(bitPattern: value))
    case OK: return .character(value)
    default: return nil
    }
  }

  /// Whether the terminal has nothing more to give for ever.
  var isAtEnd: Bool {
    var waiting: Int32 = 0
    guard ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) == 0 else { return true }
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return waiting == 0 && poll(&descriptor, 1, 0) > 0
  }

  /// The next thing that was typed; nil where nothing waits. What means nothing is passed over.
  mutating func next() -> Input? {
    while let read = read() {
      switch read {
      case .character(27): return escape()
      case .character(let value):
        if let key = KeyDecoder.key(character: value) { return .key(key) }
      case .code(KeyDecoder.Own.pasteBegins): return .paste(paste())
      case .code(KEY_MOUSE): if let mouse = mouse() { return .mouse(mouse) }
      case .code(let code): if let key = KeyDecoder.key(code: code) { return .key(key) }
      }
    }
    return nil
  }

  /// Esc by itself, or with a character right behind it the alt key.
  private func escape() -> Input {
    guard let next = read() else { return .key(.escape) }
    switch next {
    case .character(let value):
      guard let scalar = Unicode.Scalar(value), value != 27 else { return .key(.escape) }
      return .key(.alt(Character(scalar)))
    case .code: return .key(.escape)
    }
  }

  /// What is pasted, up to its end. It comes in pieces, and an end that never comes is waited for no
  /// longer than a second.
  private func paste() -> String {
    var text = String.UnicodeScalarView()
    while true {
      guard let read = read() else {
        var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        guard poll(&descriptor, 1, 1000) > 0, descriptor.revents & Int16(POLLIN) != 0, !isAtEnd
        else { return String(text) }
        continue
      }
      switch read {
      case .code(KeyDecoder.Own.pasteEnds): return String(text)
      case .code: continue
      case .character(13): text.append("\n")
      case .character(let value): if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
    }
  }

  private mutating func mouse() -> Mouse? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let at = Point(x: Int(event.x), y: Int(event.y))
    if heard_is_wheel_up(event.bstate) { return Mouse(.wheelUp, at: at) }
    if heard_is_wheel_down(event.bstate) { return Mouse(.wheelDown, at: at) }
    guard heard_is_click(event.bstate) else { return nil }
    let now = Self.milliseconds()
    defer { lastClick = (at, now) }
    let isSecond =
      lastClick.map { $0.at == at && now - $0.milliseconds < Self.doubleClick } ?? false
    return Mouse(isSecond ? .doubleClick : .click, at: at)
  }

  private static func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
