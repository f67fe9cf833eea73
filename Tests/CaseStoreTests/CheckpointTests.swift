import CaseStore
import Foundation
import Participation
import Testing

@Suite struct `What was written` {
  /// Bytes of the log that a commit still finds before it.
  private func isInFile(_ folder: StoreFolder, _ id: EntryID) throws -> Bool {
    // A copy of the file alone, as if the log had gone.
    let copy = folder.folder + "/alone"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: folder.path, toPath: copy)
    return try Data(contentsOf: URL(filePath: copy)).range(of: Data(id.text.utf8)) != nil
  }

  @Test func `comes from the log into the file by itself, after the commit`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let entry = try Case().added()
    try store.record([entry])
    #expect(try !isInFile(folder, entry.id))
    let end = ContinuousClock.now + .seconds(20)
    while try !isInFile(folder, entry.id), ContinuousClock.now < end {
      Thread.sleep(forTimeInterval: 0.05)
    }
    #expect(try isInFile(folder, entry.id))
    #expect(try store.verify() == sound(entries: 1))
  }

  @Test func `is in the file when the store is closed, and the log is gone`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let entry = try Case().added()
    try store.record([entry])
    try store.close()
    #expect(try isInFile(folder, entry.id))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "-wal"))
  }

  @Test func `is never lost while the log is emptied under it`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    try store.record(try sample.all())
    let end = ContinuousClock.now + .milliseconds(2500)
    var count = 6
    while ContinuousClock.now < end {
      try store.record([try sample.view("\(count)")])
      count += 1
    }
    try store.close()
    #expect(try folder.open().verify() == sound(entries: count))
  }
}
