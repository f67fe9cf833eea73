import Foundation
import Glibc

/// The few things done to files beside what SQLite does.
enum Files {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// When a file was changed, in milliseconds since 1970.
  static func changed(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mtim.tv_sec * 1000 : nil
  }

  /// Makes a folder for its owner only, with the folders above it; one that is there stays as it is.
  static func makeFolder(_ path: String) throws(StoreError) {
    guard !path.isEmpty, !exists(path) else { return }
    try makeFolder(folder(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw StoreError(errno: errno) }
  }

  /// Makes an empty file for its owner only.
  ///
  /// - Throws: `alreadyExists`.
  static func makeFile(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw StoreError(errno: errno) }
    close(descriptor)
  }

  /// Takes away what others may do with a file that is there.
  static func makePrivate(_ path: String) { _ = chmod(path, 0o600) }

  /// Puts a file in the place of another, or of none, so that a power cut leaves one or the other.
  static func rename(_ path: String, to target: String) throws(StoreError) {
    guard Glibc.rename(path, target) == 0 else { throw StoreError(errno: errno) }
    try sync(folder(of: target))
  }

  /// Gives a finished file its name, unless there is a file of that name.
  ///
  /// - Throws: `alreadyExists`.
  static func give(_ path: String, name: String) throws(StoreError) {
    if try link(path, name) {
      unlink(path)
    } else {
      guard !exists(name) else { throw StoreError(errno: EEXIST) }
      try rename(path, to: name)
    }
    try sync(folder(of: name))
  }

  /// Gives a file a further name.
  ///
  /// - Returns: false on a file system where a file has one name only, as on a memory stick.
  static func link(_ path: String, _ name: String) throws(StoreError) -> Bool {
    guard Glibc.link(path, name) != 0 else { return true }
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else {
      throw StoreError(errno: errno)
    }
    return false
  }

  /// Waits until a file, or a folder's list of files, is on disk.
  static func sync(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(errno: errno) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError(errno: errno) }
  }

  static func remove(_ path: String) { unlink(path) }

  /// The folder that a file is in; “.” where the path names none.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The names of a folder's files; none where it cannot be read.
  static func names(in folder: String) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
  }
}

extension StoreError {
  init(errno code: Int32) {
    switch code {
    case ENOENT: self.init(.notFound, "There is no such file or folder.")
    case EEXIST: self.init(.alreadyExists, "There is a file of that name already.")
    case ENOSPC, EDQUOT:
      self.init(.diskFull, "The disk is full. Nothing was changed; make room and try again.")
    case EACCES, EPERM, EROFS, ENOTDIR, EISDIR, ELOOP:
      self.init(
        .notWritable, "The store or its folder cannot be written to; look at who may do so.")
    default:
      self.init(
        .inputOutput, "The disk did not do what was asked. Nothing new was saved; try again.")
    }
  }
}
