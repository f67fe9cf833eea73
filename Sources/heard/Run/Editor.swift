import Desk
import Foundation
import Participation

/// The user's own editor for a long text: in a folder that only they can read, which is removed.
struct Editor: Sendable {
  private let command: String?
  private let folder: String

  init(environment: [String: String]) {
    command = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first {
      !$0.isBlank
    }
    folder = environment["XDG_RUNTIME_DIR"].flatMap { $0.isEmpty ? nil : $0 } ?? "/dev/shm"
  }

  /// - Returns: the text as it was left, or why there was no editing.
  func edit(_ text: String) -> Answer {
    guard let command else {
      return .failed(Trouble("No editor is set: set VISUAL or EDITOR, as EDITOR=nano."))
    }
    let base = FileManager.default.isWritableFile(atPath: folder) ? folder : "/tmp"
    var template = Array("\(base)/heard-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      return .failed(Trouble("There is no folder in which the text could be edited."))
    }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = path + "/words.txt"
    guard
      FileManager.default.createFile(
        atPath: file, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
    else { return .failed(Trouble("The text could not be handed to the editor.")) }
    guard run(command, file), let data = FileManager.default.contents(atPath: file) else {
      return .failed(Trouble("The editor did not end well; the text is as it was before."))
    }
    var edited = String(decoding: data, as: UTF8.self)
    // The last line's end is the editor's.
    if edited.last == "\n" { edited.removeLast() }
    return .edited(edited)
  }

  /// Runs the editor in the terminal's own foreground, as a shell would.
  private func run(_ command: String, _ file: String) -> Bool {
    var process: pid_t = 0
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "heard", file]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    guard posix_spawn(&process, "/bin/sh", nil, nil, arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(process, &status, 0) == -1 { guard errno == EINTR else { return false } }
    return status == 0
  }
}
