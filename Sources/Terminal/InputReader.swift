import CNcurses
import Canvas
import Glibc

/// Keys, pastes and the mouse, from what ncurses reads.
struct InputReader {
  private var lastClick: (at: Point, milliseconds: Int)?
  private var decoder = ByteDecoder()
  /// What was read and not used yet, in order.
  private var waiting: [Read] = []

  /// Two clicks within this time on one cell are a double click.
  private static let doubleClick = 400
  /// How long the rest of a sequence is waited for, in milliseconds; as long as ncurses does.
  private static let restOfSequence: Int32 = 25
  /// How long the rest of a paste is waited for, in milliseconds.
  private static let restOfPaste: Int32 = 1000

  private enum Read {
    case character(Unicode.Scalar)
    case code(Int32)
  }

  // Bytes are decoded here: ncurses loses a character that comes in two pieces, and up to fifteen
  // bytes behind one that is no character.
  private mutating func read() -> Read? {
    while waiting.isEmpty {
      let value = heard_get()
      guard value != ERR else { return nil }
      if let byte = UInt8(exactly: value) {
        waiting = decoder.take(byte).map(Read.character)
      } else {
        waiting = decoder.end().map(Read.character) + [.code(value)]
      }
    }
    return waiting.removeFirst()
  }

  /// The next that is read, where it comes within a time.
  private mutating func read(within milliseconds: Int32) -> Read? {
    while true {
      if let read = read() { return read }
      guard Self.hasMore(within: milliseconds), !isAtEnd else { return nil }
    }
  }

  /// Whether the terminal has nothing more to give for ever.
  var isAtEnd: Bool {
    // In this order: a key that comes in between must not look like an end.
    guard Self.hasMore(within: 0) else { return false }
    var waiting: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }

  /// The next thing that was typed; nil where nothing waits. What means nothing is passed over.
  mutating func next() -> Input? {
    while let read = read() {
      switch read {
      case .character("\u{1B}"): if let input = escape() { return input }
      case .character(let scalar):
        if let key = KeyDecoder.key(scalar) { return .key(key) }
      case .code(KeyDecoder.Own.pasteBegins): return .paste(paste())
      case .code(KEY_MOUSE): if let mouse = mouse() { return .mouse(mouse) }
      case .code(let code): if let key = KeyDecoder.key(code: code) { return .key(key) }
      }
    }
    return nil
  }

  // MARK: Esc

  /// Esc by itself, with a character right behind it the alt key, or a whole sequence.
  private mutating func escape() -> Input? {
    guard let next = read() else { return .key(.escape) }
    switch next {
    case .character("["): return sequence()
    case .character("O"): return shifted()
    case .code(KEY_BACKSPACE), .character("\u{8}"): return .key(.alt("\u{7F}"))
    case .character("\u{1B}"), .code:
      waiting.insert(next, at: 0)
      return .key(.escape)
    case .character(let scalar): return .key(.alt(Character(scalar)))
    }
  }

  private mutating func sequence() -> Input? {
    var parameters = String.UnicodeScalarView()
    while let next = read(within: Self.restOfSequence) {
      guard case .character(let scalar) = next else {
        waiting.insert(next, at: 0)
        return nil
      }
      if EscapeSequence.isLast(scalar) {
        return input(EscapeSequence(parameters: String(parameters), last: scalar))
      }
      guard EscapeSequence.isWithin(scalar) else {
        waiting.insert(next, at: 0)
        return nil
      }
      parameters.append(scalar)
    }
    return parameters.isEmpty ? .key(.alt("[")) : nil
  }

  private mutating func input(_ sequence: EscapeSequence) -> Input? {
    switch sequence.meaning {
    case .key(let key): return .key(key)
    case .mouse(.press, let at): return .mouse(click(at))
    case .mouse(.wheelUp, let at): return .mouse(Mouse(.wheelUp, at: at))
    case .mouse(.wheelDown, let at): return .mouse(Mouse(.wheelDown, at: at))
    case .oldMouse:
      for _ in 0..<3 { _ = read(within: Self.restOfSequence) }
      return nil
    case .pasteBegins: return .paste(paste())
    case .nothing: return nil
    }
  }

  /// A key that the terminal sends behind `ESC O`.
  private mutating func shifted() -> Input? {
    guard let next = read() else { return .key(.alt("O")) }
    if case .character(let scalar) = next, let key = EscapeSequence.key(scalar) {
      return .key(key)
    }
    waiting.insert(next, at: 0)
    return .key(.alt("O"))
  }

  // MARK: Pastes and the mouse

  /// What is pasted, up to its end. It comes in pieces, and an end that never comes is not waited for
  /// without end.
  private func paste() -> String {
    var paste = Paste()
    var buffer = [UInt8](repeating: 0, count: paste.room)
    while !paste.isWhole, Self.hasMore(within: Self.restOfPaste) {
      let count = Glibc.read(STDIN_FILENO, &buffer, paste.room)
      guard count > 0 else { break }
      paste.take(buffer.prefix(count))
    }
    return paste.text
  }

  /// Whether there is something to read, or an end to find, within a time. A signal does not end the
  /// waiting.
  private static func hasMore(within milliseconds: Int32) -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    while true {
      let count = poll(&descriptor, 1, milliseconds)
      guard count == -1, errno == EINTR else { return count > 0 }
    }
  }

  private mutating func mouse() -> Mouse? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let at = Point(x: Int(event.x), y: Int(event.y))
    if heard_is_wheel_up(event.bstate) { return Mouse(.wheelUp, at: at) }
    if heard_is_wheel_down(event.bstate) { return Mouse(.wheelDown, at: at) }
    return heard_is_click(event.bstate) ? click(at) : nil
  }

  private mutating func click(_ at: Point) -> Mouse {
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
