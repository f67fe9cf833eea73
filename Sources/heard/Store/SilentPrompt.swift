import ArgumentParser
import Foundation
import Glibc

/// Asks at the terminal for a line that is not shown.
///
/// The terminal is the process's own, so that standard input stays free for entries. It is put back
/// as it was whatever ends the asking, ^C and signals from elsewhere included: a terminal left
/// without echo looks broken to whoever types next.
struct SilentPrompt {
  private static let longest = 4096
  /// Milliseconds after which it is looked whether a signal came.
  private static let interval: Int32 = 100

  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  private enum Key {
    static let interrupt: UInt8 = 3
    static let endOfInput: UInt8 = 4
    static let backspace: Set<UInt8> = [8, 127]
    static let kill: UInt8 = 21
    static let enter: Set<UInt8> = [10, 13]
    /// ^Z and ^\ do nothing here.
    static let ignored: Set<UInt8> = [26, 28]
  }

  /// The bytes that were typed; for the caller to wipe.
  ///
  /// - Parameter option: what to give where there is no terminal.
  /// - Throws: a complaint of code 130 after ^C, 64 where nothing was typed, 69 without a terminal.
  static func ask(_ prompt: String, insteadOf option: String = "--passphrase-file") throws
    -> [UInt8]
  {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Complaint(
        code: ExitCode(69),
        message: "there is no terminal to ask for the passphrase at; give \(option) FILE.")
    }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else {
      throw Complaint(
        code: ExitCode(69),
        message: "the terminal cannot be asked without echo; give \(option) FILE.")
    }
    // Held back until the terminal is as it was; then they do what they do.
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in Self.signals { sigaddset(&signals, signal) }
    var mask = sigset_t()
    pthread_sigmask(SIG_BLOCK, &signals, &mask)
    defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }

    var silent = before
    // By key and not by line: ^C, which without ISIG is a byte like others, is to do so at once.
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    write(prompt, to: terminal)
    defer { write("\n", to: terminal) }
    return try line(from: terminal)
  }

  private static func line(from terminal: Int32) throws -> [UInt8] {
    var line: [UInt8] = []
    // One piece of memory throughout, which the caller wipes.
    line.reserveCapacity(longest + 4)
    while line.count < longest, let key = try key(from: terminal, wiping: &line) {
      if key == Key.endOfInput || Key.enter.contains(key) { break }
      if key == Key.kill {
        line.wipe()
        line.removeAll(keepingCapacity: true)
      } else if Key.backspace.contains(key) {
        removeCharacter(from: &line)
      } else if !Key.ignored.contains(key) {
        line.append(key)
      }
    }
    guard !line.isEmpty else { throw Complaint.usage("no passphrase was typed.") }
    return line
  }

  /// The next byte; nil where the terminal has gone.
  private static func key(from terminal: Int32, wiping line: inout [UInt8]) throws -> UInt8? {
    var waiting = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    while true {
      let ready = poll(&waiting, 1, interval)
      var byte: UInt8 = 0
      if ready > 0 {
        guard Glibc.read(terminal, &byte, 1) == 1 else { return nil }
      }
      if let signal = byte == Key.interrupt ? SIGINT : signalWaiting {
        line.wipe()
        // Said where the signal itself does not end the program first.
        throw Complaint(code: ExitCode(128 + signal), message: "nothing was done.")
      }
      if ready > 0 { return byte }
    }
  }

  private static var signalWaiting: Int32? {
    var waiting = sigset_t()
    sigpending(&waiting)
    return signals.first { sigismember(&waiting, $0) == 1 }
  }

  /// Takes away the last character, of however many bytes.
  private static func removeCharacter(from line: inout [UInt8]) {
    while let last = line.last {
      line[line.endIndex - 1] = 0
      line.removeLast()
      guard last & 0xC0 == 0x80 else { return }
    }
  }

  private static func write(_ text: String, to terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(terminal, bytes, bytes.count)
  }
}

extension [UInt8] {
  /// Overwrites the bytes, so that a passphrase does not stay in memory.
  mutating func wipe() {
    for index in indices { self[index] = 0 }
  }
}
