import Desk
import Foundation
import Participation

/// A file that a text is written to which leaves the program: whole or not at all, for its owner only.
struct TextFile {
  private let path: String

  /// - Parameter path: as it was typed; `~` is the user's own folder.
  init(_ path: String) { self.path = (path as NSString).expandingTildeInPath }

  /// - Parameter replacing: whether a file that is there may be replaced.
  func write(_ text: String, replacing: Bool) throws(Trouble) -> Answer {
    let files = FileManager.default
    var isFolder: ObjCBool = false
    if files.fileExists(atPath: path, isDirectory: &isFolder) {
      guard !isFolder.boolValue else {
        throw Trouble("“\(path.shownSafely)” is a folder; add the name of a file.", exitCode: 64)
      }
      guard replacing else { return .isThere(path: path) }
    }
    let beside = path + ".\(UUID().uuidString).part"
    defer { unlink(beside) }
    // Nobody else reads it, also while it is being written.
    let descriptor = open(beside, O_WRONLY | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw unwritable }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try handle.write(contentsOf: Data(text.utf8))
      try handle.synchronize()
      try handle.close()
    } catch {
      throw unwritable
    }
    // A file that has appeared meanwhile is not replaced unasked: link fails where rename would not.
    let isPut = replacing ? rename(beside, path) == 0 : link(beside, path) == 0
    if !isPut, !replacing, errno == EEXIST { return .isThere(path: path) }
    guard isPut else { throw unwritable }
    return .written(path: path)
  }

  private var unwritable: Trouble {
    Trouble(
      "“\(path.shownSafely)” could not be written; name a file in a folder of yours.", exitCode: 74)
  }
}
