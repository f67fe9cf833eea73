import ArgumentParser
import CaseStore
import Foundation
import Participation

/// Writes a file whole or not at all, for its owner only.
enum WholeFile {
  /// - Parameter replaces: whether a file that is there already may be replaced.
  /// - Throws: `Complaint` with 73 where one is there and may not be, 74 where the disk refuses.
  static func write(_ bytes: Data, to path: String, replaces: Bool) throws {
    guard replaces || !isThere(path) else { throw Complaint.fileIsThere(path) }
    try refuseStore(path)
    if isFolder(path) { throw Complaint.unwritable(path, because: "it is a folder") }
    let partial = hiddenName(beside: path)
    defer { unlink(partial) }
    let file = try make(partial, named: path)
    do {
      try file.write(contentsOf: bytes)
      try file.synchronize()
      try file.close()
    } catch { throw fault(path) }
    try place(partial, at: path, replaces: replaces)
  }

  /// Records are not replaced by what was made of them, whatever was asked.
  static func refuseStore(_ path: String) throws {
    guard StorePlace.isStore(path) else { return }
    throw Complaint(
      code: ExitCode(64),
      message: "“\(path.shownSafely)” is a store or a backup of one; name another file.")
  }

  /// Puts a file that is complete at its name.
  static func place(_ partial: String, at path: String, replaces: Bool) throws {
    // A link refuses a name that is taken, also by somebody who took it a moment ago.
    if !replaces {
      if link(partial, path) == 0 { return }
      guard errno != EEXIST else { throw Complaint.fileIsThere(path) }
      // A memory stick may know no links.
      guard [EPERM, EOPNOTSUPP, ENOSYS].contains(errno) else { throw fault(path) }
    }
    guard rename(partial, path) == 0 else { throw fault(path) }
  }

  static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// A name that nobody has, in the same folder.
  static func hiddenName(beside path: String) -> String {
    let url = URL(filePath: path)
    let name = ".\(url.lastPathComponent.prefix(60)).\(UUID().uuidString)"
    return url.deletingLastPathComponent().appending(path: name).path(percentEncoded: false)
  }

  /// A new empty file; what goes wrong is said of the name that it will have.
  static func make(_ partial: String, named path: String) throws -> FileHandle {
    let descriptor = open(partial, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw fault(path) }
    return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  static func fault(_ path: String) -> Complaint {
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
