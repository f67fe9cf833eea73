import ArgumentParser
import CaseStore
import Foundation
import Participation

/// Where a passphrase comes from: a file, for scripts, or the terminal, without echo. Never from an
/// argument or from the environment's values, which other programs on the machine can read.
struct PassphraseSource {
  /// The file, where one was named.
  let file: String?

  /// A passphrase that opens something.
  func read(prompt: String = "Passphrase: ") throws -> Passphrase {
    if let file { return try Self.read(file: file) }
    return try Self.ask(prompt)
  }

  /// A passphrase that is set: asked for twice at the terminal, since nobody sees what is typed.
  func readNew(prompt: String = "New passphrase: ") throws -> Passphrase {
    if let file { return try Self.read(file: file) }
    var first = try Self.bytes(prompt)
    var second = try Self.bytes("The same again: ")
    defer {
      first.wipe()
      second.wipe()
    }
    guard first == second else {
      throw Complaint.usage("the two passphrases differ; type the same one twice.")
    }
    return try Passphrase(wiping: &first)
  }

  private static let longest = 4096

  private static func read(file: String) throws -> Passphrase {
    // An empty file gives nothing to read, which is no failure of reading.
    guard let handle = FileHandle(forReadingAtPath: file),
      let data = try? handle.read(upToCount: longest + 1) ?? Data()
    else {
      throw Complaint.usage(
        "--passphrase-file: “\(file.shownSafely)” cannot be read; name a file with the passphrase.")
    }
    var bytes = Array(data)
    defer { bytes.wipe() }
    guard bytes.count <= longest else {
      throw Complaint.usage(
        "--passphrase-file: “\(file.shownSafely)” has more than \(longest) bytes; "
          + "a passphrase stands there alone.")
    }
    // The line's end is the editor's, not the passphrase's.
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else {
      throw Complaint.usage(
        "--passphrase-file: “\(file.shownSafely)” is empty; the passphrase stands there alone.")
    }
    return try Passphrase(wiping: &bytes)
  }

  private static func ask(_ prompt: String) throws -> Passphrase {
    var bytes = try bytes(prompt)
    defer { bytes.wipe() }
    return try Passphrase(wiping: &bytes)
  }

  /// A line from the terminal, without echo. The terminal is the process's own, so that standard
  /// input stays free for entries.
  private static func bytes(_ prompt: String) throws -> [UInt8] {
    let terminal = open("/dev/tty", O_RDWR | O_CLOEXEC)
    guard terminal >= 0 else {
      throw Complaint(
        code: ExitCode(69),
        message: "there is no terminal to ask for the passphrase at; give --passphrase-file FILE.")
    }
    defer { close(terminal) }
    var before = termios()
    guard tcgetattr(terminal, &before) == 0 else {
      throw Complaint(
        code: ExitCode(69),
        message: "the terminal cannot be asked without echo; give --passphrase-file FILE.")
    }
    var silent = before
    // With signals off ^C comes as a byte, so that echo is never left off behind it.
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
    defer { tcsetattr(terminal, TCSAFLUSH, &before) }
    write(prompt, to: terminal)
    defer { write("\n", to: terminal) }
    var line: [UInt8] = []
    line.reserveCapacity(longest)
    var byte: UInt8 = 0
    while line.count < longest, Glibc.read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      guard byte != 3 else {
        line.wipe()
        throw Complaint(code: ExitCode(130), message: "nothing was done.")
      }
      line.append(byte)
    }
    guard !line.isEmpty else { throw Complaint.usage("no passphrase was typed.") }
    return line
  }

  private static func write(_ text: String, to terminal: Int32) {
    let bytes = Array(text.utf8)
    _ = Glibc.write(terminal, bytes, bytes.count)
  }
}

extension [UInt8] {
  /// Overwrites the bytes, so that a passphrase does not stay in memory.
  fileprivate mutating func wipe() {
    for index in indices { self[index] = 0 }
  }
}
