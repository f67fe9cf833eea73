import CNcurses
import CTerminalGuard
package import Canvas
import Glibc

/// What the terminal says.
package enum TerminalEvent: Sendable, Equatable {
  case input(Input)
  /// Another thread wants the loop to look.
  case woken
  /// The system asks the program to end: keep what is typed, and leave with 128 and the number.
  case terminated(signal: Int32)
  /// The terminal is gone.
  case hungUp
}

/// The terminal while it is the program's own. Given back when it goes, whatever ends the program.
package struct Session: ~Copyable {
  /// Ends the waiting of `next`, from any thread.
  package let waker: Waker
  private let signals: Waker
  private let screen: OpaquePointer
  private let palette: Palette
  private let isASCII: Bool
  /// What the terminal shows, for sending no more than what changed.
  private var shown: Frame?
  private var reader = InputReader()
  private var isOpen = true

  /// Takes the terminal over.
  ///
  /// - Throws: one sentence where there is no terminal, or none on which text can be placed.
  package init(theme: Theme, environment: [String: String]) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw TerminalError(
        .noTerminal,
        "There is no terminal to show the program on; “heard --help” lists what works without one.")
    }
    let (waker, signals) = (try Waker(), try Waker())
    // The locale decides how bytes become characters; without one that has UTF-8, “Åsa” is garbage.
    if setlocale(LC_ALL, "") == nil
      || nl_langinfo(nl_item(CODESET)).map({ String(cString: $0) }) != "UTF-8",
      !theme.isASCII
    {
      setlocale(LC_ALL, "C.UTF-8")
    }
    let type = try Self.type(environment)
    // Before ncurses changes the terminal's settings.
    guard heard_guard_begin(STDIN_FILENO, signals.writing) == 0 else {
      throw TerminalError(.noTerminal, "The terminal's settings cannot be read.")
    }
    guard let screen = heard_new_screen() else {
      heard_guard_end()
      throw TerminalError(.failed, "\(type), and the screen could not be set up on it.")
    }
    self.waker = waker
    self.signals = signals
    self.screen = screen
    palette = Palette(theme)
    isASCII = theme.isASCII
    Self.prepare(environment)
    heard_guard_hold(true)
    // From the first such cycle on ncurses sends a frame in one piece and not row by row.
    endwin()
    refresh()
    send(Self.enter)
  }

  /// The terminal's type as it is named to the user, where it is one that will do.
  private static func type(_ environment: [String: String]) throws(TerminalError) -> String {
    let type = environment["TERM"].flatMap { $0.isEmpty ? nil : $0 } ?? "nothing"
    let named = "The terminal's type (TERM) is “\(type.prefix(40))”"
    var status: Int32 = 0
    guard type != "nothing", setupterm(nil, STDOUT_FILENO, &status) == OK else {
      throw TerminalError(
        .unknownType, "\(named), which is not known here; try TERM=xterm, or “heard --help”.")
    }
    guard capability("cup") != nil else {
      throw TerminalError(
        .tooSimple,
        "\(named), on which text cannot be placed; try TERM=xterm, or “heard --help” for commands.")
    }
    return named
  }

  /// What the terminal is sent for something; nil where it cannot do it.
  private static func capability(_ name: String) -> String? {
    guard let code = tigetstr(name), Int(bitPattern: code) != -1 else { return nil }
    return String(cString: code)
  }

  /// Whether the terminal shows what was there before once the program's own screen is left.
  private static var hasOwnScreen: Bool { capability("rmcup") != nil }

  private static func prepare(_ environment: [String: String]) {
    raw()
    noecho()
    nonl()
    let window = heard_screen()
    keypad(window, true)
    nodelay(window, true)
    // ncurses would otherwise wait for a second after Esc.
    if environment["ESCDELAY"] == nil { set_escdelay(25) }
    // Waiting for a second click would hold every click up.
    mouseinterval(0)
    mousemask(heard_mouse_mask(), nil)
    define_key("\u{1B}[200~", KeyDecoder.Own.pasteBegins)
    var farewell = leave
    for name in ["rmkx", "sgr0", "cnorm", hasOwnScreen ? "rmcup" : "clear"] {
      farewell += capability(name).map(withoutDelays) ?? ""
    }
    heard_guard_set_farewell(farewell, farewell.utf8.count)
  }

  /// A terminal's code without the times to wait that stand in it, as `$<2>`: only `tputs` heeds
  /// them, and no terminal needs them.
  static func withoutDelays(_ code: String) -> String {
    var (kept, rest) = ("", code[...])
    while let start = rest.firstRange(of: "$<"),
      let end = rest[start.upperBound...].firstIndex(of: ">")
    {
      kept += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return kept + rest
  }

  /// Bracketed paste, by which pasted text is told from keys.
  private static let enter = "\u{1B}[?2004h"
  private static let leave = "\u{1B}[?2004l\u{1B}[?1000l\u{1B}[?1006l"

  private func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(STDOUT_FILENO, bytes, bytes.count)
  }

  deinit {
    if isOpen { giveBack() }
    heard_guard_end()
    delscreen(screen)
  }

  private func giveBack() {
    send(Self.leave)
    // What is shown of a case would else stay there for anybody to read.
    if !Self.hasOwnScreen {
      erase()
      refresh()
    }
    endwin()
    // All is given back; once more would give back what is not the program's, as a window title that
    // the terminal keeps on a stack.
    heard_guard_hold(false)
  }

  /// Gives the terminal back.
  package mutating func restore() {
    guard isOpen else { return }
    isOpen = false
    giveBack()
  }

  // MARK: Showing

  package var size: Size {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return Size(width: Int(heard_columns()), height: Int(heard_lines()))
    }
    return Size(width: Int(window.ws_col), height: Int(window.ws_row))
  }

  /// Presents a frame; what has not changed since the last is not drawn again.
  package mutating func present(_ frame: Frame) {
    let last = shown?.size == frame.size ? shown : nil
    for y in 0..<frame.size.height where last.map({ !$0.isSame(as: frame, row: y) }) ?? true {
      draw(row: y, of: frame)
    }
    curs_set(frame.cursor == nil ? 0 : 1)
    if let cursor = frame.cursor { wmove(heard_screen(), Int32(cursor.y), Int32(cursor.x)) }
    refresh()
    shown = frame
  }

  private func draw(row y: Int, of frame: Frame) {
    var run: [wchar_t] = []
    var (start, style) = (0, Style.plain)
    func finish() {
      guard !run.isEmpty else { return }
      let look = palette.look(style)
      heard_write(Int32(y), Int32(start), run + [0], look.attributes, look.pair)
      run = []
    }
    for x in 0..<frame.size.width {
      let cell = frame[x, y]
      guard let character = cell.character else { continue }
      if run.isEmpty || cell.style != style {
        finish()
        (start, style) = (x, cell.style)
      }
      if x + 1 < frame.size.width, frame[x + 1, y].character == nil {
        // Drawn narrow, it must leave nothing older in what is its second half here.
        run += [32, 32]
        finish()
        start = x
      }
      let drawn = isASCII ? PlainGlyphs.ascii(character) : character
      run += drawn.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
      // Where the system takes a character for wider or narrower than we do, the next one still
      // begins in its own column.
      if !drawn.isASCII { finish() }
    }
    finish()
  }

  // MARK: Waiting

  /// The next event.
  ///
  /// - Parameter milliseconds: how long to wait; nil without end. Waiting uses no processor time.
  /// - Returns: nil where nothing came by then.
  package mutating func next(timeout milliseconds: Int?) -> TerminalEvent? {
    if let input = reader.next() { return .input(input) }
    var descriptors = [STDIN_FILENO, signals.reading, waker.reading].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    let count = poll(&descriptors, 3, milliseconds.map { Int32(clamping: $0) } ?? -1)
    guard count > 0 else { return nil }
    if descriptors[1].revents != 0, let event = signalled() { return event }
    if descriptors[2].revents != 0 {
      _ = waker.drain()
      return .woken
    }
    guard descriptors[0].revents != 0 else { return nil }
    if let input = reader.next() { return .input(input) }
    // Readable without anything to read is the end of the terminal.
    let isGone = descriptors[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
    return isGone || reader.isAtEnd ? .hungUp : nil
  }

  private mutating func signalled() -> TerminalEvent? {
    let numbers = signals.drain().map(Int32.init)
    if let ending = numbers.first(where: { [SIGTERM, SIGHUP, SIGINT].contains($0) }) {
      return .terminated(signal: ending)
    }
    if numbers.contains(SIGTSTP) { suspend() } else if numbers.contains(SIGCONT) { retake() }
    return numbers.isEmpty ? nil : resized()
  }

  private mutating func resized() -> TerminalEvent {
    let size = size
    resizeterm(Int32(size.height), Int32(size.width))
    shown = nil
    return .input(.resized(size))
  }

  // MARK: Lending

  /// Suspends the program as a shell does, and takes the terminal again when it goes on.
  package mutating func suspend() {
    outside { _ = raise(SIGSTOP) }
  }

  /// Gives the terminal back while something else runs on it.
  package mutating func outside<Value>(_ body: () throws -> Value) rethrows -> Value {
    giveBack()
    heard_guard_lend(true)
    defer {
      heard_guard_lend(false)
      retake()
    }
    return try body()
  }

  private mutating func retake() {
    heard_guard_hold(true)
    // Where it was stopped without being asked, somebody else may have changed the settings.
    reset_prog_mode()
    _ = resized()
    send(Self.enter)
    clearok(heard_screen(), true)
    refresh()
    shown = nil
  }
}

extension Frame {
  fileprivate func isSame(as other: Frame, row: Int) -> Bool {
    let range = row * size.width..<(row + 1) * size.width
    return cells[range] == other.cells[range]
  }
}
