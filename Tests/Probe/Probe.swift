import Canvas
import Foundation
import Terminal

/// A list on the whole terminal that writes down every event, for the tests of `Terminal`.
///
/// `^C` leaves. Three keys break it on purpose: F1 traps, F2 runs out of stack, F3 never comes back.
/// F4 lends the terminal to the command in `PROBE_COMMAND`, and `^Z` suspends.
@main
struct Probe {
  private var selected = 0
  private var events = 0
  private var last = "nothing yet"

  static func main() {
    let environment = ProcessInfo.processInfo.environment
    do {
      var session = try Session(theme: Theme(environment: environment), environment: environment)
      var probe = Probe()
      let code = probe.run(&session, command: environment["PROBE_COMMAND"])
      session.restore()
      print("probe ended after: \(probe.last)")
      exit(code)
    } catch {
      FileHandle.standardError.write(Data("probe: \(error.message)\n".utf8))
      exit(error.exitCode)
    }
  }

  /// - Returns: what to leave with.
  private mutating func run(_ session: inout Session, command: String?) -> Int32 {
    while true {
      session.present(view(session.size))
      guard let event = session.next(timeout: nil) else { continue }
      if case .input(.key(.down)) = event { selected += 1 } else { note(event) }
      if case .input(.key(.up)) = event { selected -= 1 }
      switch event {
      case .input(.key(.control("c"))): return 0
      case .input(.key(.control("z"))): session.suspend()
      case .input(.key(.function(1))): fatalError("as asked")
      case .input(.key(.function(2))): print(depth(1))
      case .input(.key(.function(3))): while events > 0 { sleep(1) }
      case .input(.key(.function(4))): session.outside { _ = lend(to: command ?? "true") }
      case .terminated(let signal):
        // As long as keeping a draft may take.
        usleep(200_000)
        return 128 + signal
      case .hungUp: return 129
      default: break
      }
    }
  }

  private mutating func note(_ event: TerminalEvent) {
    // It may come at any time, and must not hide a key.
    if case .input(.resized) = event { return }
    events += 1
    switch event {
    case .input(.key(let key)): last = "key \(key.name)"
    case .input(.paste(let text)):
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      last = "paste of \(lines.count) lines, \(text.count): \(lines.joined(separator: "|"))"
    case .input(.mouse(let mouse)): last = "\(mouse.action) at \(mouse.at.x), \(mouse.at.y)"
    case .terminated(let signal): last = "signal \(signal)"
    case .input(.resized), .woken, .hungUp: last = "\(event)"
    }
  }

  private func view(_ size: Size) -> Frame {
    let frame = Frame(size: size)
    let canvas = Canvas(frame)
    canvas.write("Probe \(size.width)×\(size.height) Åsa 山田", style: .heading)
    canvas.write("\(events) \(last)", y: 1)
    for y in 2..<max(2, size.height) {
      let isSelected = y - 2 == selected
      let style = isSelected ? Style.selected : .plain
      canvas.fill(y: y, x: 0, style)
      canvas.write("\(isSelected ? "▸" : " ") row \(y - 2)", y: y, style: style)
      canvas.write("Looked-after review │ asked │ 1 of 2 │ gap: 2", x: 20, y: y, style: style)
      if isSelected { canvas.focus(x: 0, y: y) }
    }
    return frame
  }

  /// Runs out of stack, as a recursion without end does.
  private func depth(_ level: Int) -> Int { level < 0 ? 0 : depth(level + 1) + level % 3 }

  private func lend(to command: String) -> Int32 {
    let words = ["/bin/sh", "-c", command]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 { guard errno == EINTR else { return -1 } }
    return status
  }
}
