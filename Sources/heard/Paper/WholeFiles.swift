import ArgumentParser
import Foundation

/// Writes several files, all of them or none, for their owner only. What is written piles up on disk
/// and not in memory, and nothing is at the files' own names before all is complete.
final class WholeFiles {
  private let paths: [String]
  private let replaces: Bool
  private var partials: [(path: String, file: FileHandle)] = []
  private var pending: [Data]

  private static let portion = 65_536

  /// - Throws: `Complaint` with 73 where a file is there already and may not be replaced, 74 where the
  ///   disk refuses.
  init(_ paths: [String], replaces: Bool) throws {
    self.paths = paths
    self.replaces = replaces
    pending = paths.map { _ in Data() }
    if let there = paths.first(where: WholeFile.isThere), !replaces {
      throw Complaint.fileIsThere(there)
    }
    for path in paths {
      try WholeFile.refuseStore(path)
      if WholeFile.isFolder(path) { throw Complaint.unwritable(path, because: "it is a folder") }
      let partial = WholeFile.hiddenName(beside: path)
      partials.append((partial, try WholeFile.make(partial, named: path)))
    }
  }

  deinit { for partial in partials { unlink(partial.path) } }

  /// Adds a text to the end of one of the files, by its place among the paths.
  func append(_ text: String, to index: Int) throws {
    pending[index].append(contentsOf: text.utf8)
    if pending[index].count > Self.portion { try flush(index) }
  }

  private func flush(_ index: Int) throws {
    do { try partials[index].file.write(contentsOf: pending[index]) } catch {
      throw WholeFile.fault(paths[index])
    }
    pending[index].removeAll(keepingCapacity: true)
  }

  /// Puts the files in their places. Where one of them cannot be, those before it are put back as they
  /// were.
  func finish() throws {
    for index in paths.indices {
      try flush(index)
      do {
        try partials[index].file.synchronize()
        try partials[index].file.close()
      } catch { throw WholeFile.fault(paths[index]) }
    }
    var placed: [(path: String, before: String?)] = []
    do {
      for (path, partial) in zip(paths, partials) {
        placed.append((path, try place(partial.path, at: path)))
      }
    } catch {
      for (path, before) in placed.reversed() {
        if let before { rename(before, path) } else { unlink(path) }
      }
      throw error
    }
    for (_, before) in placed { if let before { unlink(before) } }
  }

  /// - Returns: where the file that was there is kept, so that it can be put back.
  private func place(_ partial: String, at path: String) throws -> String? {
    guard replaces, WholeFile.isThere(path) else {
      try WholeFile.place(partial, at: path, replaces: replaces)
      return nil
    }
    let kept = WholeFile.hiddenName(beside: path)
    // A memory stick may know no links; then a copy is kept.
    if link(path, kept) != 0 {
      do { try FileManager.default.copyItem(atPath: path, toPath: kept) } catch {
        throw WholeFile.fault(path)
      }
    }
    guard rename(partial, path) == 0 else {
      let fault = WholeFile.fault(path)
      unlink(kept)
      throw fault
    }
    return kept
  }
}
