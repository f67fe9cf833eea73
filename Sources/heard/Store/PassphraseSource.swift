import ArgumentParser
import CaseStore
import Foundation
import Participation

/// Where a passphrase comes from: a file, for scripts, or the terminal, without echo. Never from an
/// argument or from the environment's values, which other programs on the machine can read.
struct PassphraseSource {
  /// The file, where one was named.
  let file: String?
  /// The option that names the file, for what is said of it.
  var option = "--passphrase-file"

  /// A passphrase that opens something.
  func read(prompt: String = "Passphrase: ") throws -> Passphrase {
    if let file { return try read(file: file) }
    return try ask(prompt)
  }

  /// A passphrase that is set: asked for twice at the terminal, since nobody sees what is typed.
  func readNew(prompt: String = "New passphrase: ") throws -> Passphrase {
    if let file { return try read(file: file) }
    var first = try SilentPrompt.ask(prompt, insteadOf: option)
    var second = try SilentPrompt.ask("The same again: ", insteadOf: option)
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

  private func read(file: String) throws -> Passphrase {
    // An empty file gives nothing to read, which is no failure of reading.
    guard let handle = FileHandle(forReadingAtPath: file),
      let data = try? handle.read(upToCount: Self.longest + 1) ?? Data()
    else {
      throw Complaint.usage(
        "\(option): “\(file.shownSafely)” cannot be read; name a file with the passphrase.")
    }
    var bytes = Array(data)
    defer { bytes.wipe() }
    guard bytes.count <= Self.longest else {
      throw Complaint.usage(
        "\(option): “\(file.shownSafely)” has more than \(Self.longest) bytes; "
          + "a passphrase stands there alone.")
    }
    // The line's end is the editor's, not the passphrase's.
    if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
    if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    guard !bytes.isEmpty else {
      throw Complaint.usage(
        "\(option): “\(file.shownSafely)” is empty; the passphrase stands there alone.")
    }
    return try Passphrase(wiping: &bytes)
  }

  private func ask(_ prompt: String) throws -> Passphrase {
    var bytes = try SilentPrompt.ask(prompt, insteadOf: option)
    defer { bytes.wipe() }
    return try Passphrase(wiping: &bytes)
  }
}
