import ArgumentParser
import Foundation
import Participation

/// Writes a file whole or not at all, for its owner only.
enum WholeFile {
  /// - Parameter replaces: whether a file that is there already may be replaced.
  /// - Throws: `Complaint` with 73 where one is there and may not be, 74 where the disk refuses.
  static func write(_ bytes: Data, to path: String, replaces: Bool) throws {
    guard replaces || !isThere(path) else { throw Complaint.fileIsThere(path) }
    let url = URL(filePath: path)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      throw Complaint.unwritable(path, because: "it is a folder")
    }
    let name = ".\(url.lastPathComponent.prefix(60)).\(UUID().uuidString)"
    let partial = url.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
    defer { unlink(partial) }
    try fill(partial, with: bytes, named: path)
    // A link refuses a name that is taken, also by somebody who took it a moment ago.
    if !replaces {
      if link(partial, path) == 0 { return }
      guard errno != EEXIST else { throw Complaint.fileIsThere(path) }
      // A memory stick may know no links.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw fault(path) }
    }
    guard rename(partial, path) == 0 else { throw fault(path) }
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  private static func fill(_ partial: String, with bytes: Data, named path: String) throws {
    let descriptor = open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw fault(path) }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: bytes)
      try file.synchronize()
      try file.close()
    } catch { throw fault(path) }
  }

  private static func fault(_ path: String) -> Complaint {
    .unwritable(path, because: String(cString: strerror(errno)).lowercased())
  }
}

extension Complaint {
  static func fileIsThere(_ path: String) -> Complaint {
    Complaint(
      code: ExitCode(73),
      message: "There is a file “\(path.shownSafely)” already; --force replaces it.")
  }

  static func unwritable(_ path: String, because why: String) -> Complaint {
    Complaint(
      code: ExitCode(74), message: "“\(path.shownSafely)” could not be written: \(why).")
  }
}
