import CaseStore
import Foundation
import Participation
import Testing

@Suite struct Backups {
  private let sample = Case()

  @Test func `are made after half an hour of use, where something was written`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    #expect(try store.backUpIfDue() != nil)
    folder.pass(minutes: 31)
    #expect(try store.backUpIfDue() == nil)
    try store.record([try sample.view("a")])
    #expect(try store.backUpIfDue() != nil)
    try store.record([try sample.view("b")])
    folder.pass(minutes: 29)
    #expect(try store.backUpIfDue() == nil)
    folder.pass(minutes: 1)
    #expect(try store.backUpIfDue() != nil)
    #expect(try folder.backups().count == 3)
  }

  @Test func `are made at close, and not where nothing was written`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    try store.close()
    #expect(try folder.backups().count == 1)
    let again = try folder.open()
    _ = try again.entries(child: sample.child)
    try again.close()
    #expect(try folder.backups().count == 1)
  }

  @Test func `of a clock set back are still made`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    try store.backUpNow()
    folder.pass(minutes: -365 * 24 * 60)
    try store.record([try sample.view("a")])
    #expect(try store.backUpIfDue() != nil)
    #expect(try folder.backups().count == 2)
  }

  @Test func `stand by themselves and open like the store`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let copy = folder.folder + "/copy"
    try store.backUp(to: copy)
    #expect(code { try store.backUp(to: copy) } == .alreadyExists)
    let opened = try CaseStore.open(copy, passphrase: Passphrase(StoreFolder.passphrase))
    #expect(try opened.verify() == sound(entries: 6))
  }

  @Test func `are not made of a damaged store, and the earlier ones stay`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    try store.close()
    try folder.tamper("DELETE FROM entry WHERE seq = 3")
    let before = try folder.backups()
    let again = try folder.open()
    folder.pass(minutes: 40)
    try again.record([try sample.view("after")])
    #expect(code { try again.backUpIfDue() } == .damaged)
    #expect(code { try again.backUp(to: folder.folder + "/copy") } == .damaged)
    #expect(code { try again.close() } == .damaged)
    #expect(try folder.backups() == before)
    #expect(try folder.files().keys.contains { $0.contains("copy") } == false)
  }

  @Test func `that cannot be written lose nothing that was recorded`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    try Data().write(to: URL(fileURLWithPath: folder.backupFolder))
    #expect(code { try store.backUpNow() } == .backupFailed)
    #expect(try store.verify() == sound(entries: 6))
  }

  @Test func `are thinned`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    for _ in 0..<40 {
      folder.pass(minutes: 24 * 60)
      try store.saveDraft([1], at: DraftPlace(form: "view"))
      try store.backUpIfDue()
    }
    #expect(try (15...24).contains(folder.backups().count))
  }
}

@Suite struct `A backup that could not be made` {
  @Test func `is made at the next opening, though nothing more was written`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try Case().all())
    try Data("a letter".utf8).write(to: URL(filePath: folder.backupFolder))
    #expect(code { try store.close() } == .backupFailed)
    try FileManager.default.removeItem(atPath: folder.backupFolder)
    let again = try folder.open()
    #expect(try again.backUpNow() != nil)
    #expect(try again.backUpNow() == nil)
    try again.close()
    #expect(try folder.open().backUpNow() == nil)
    #expect(try folder.backups().count == 1)
  }

  @Test func `with a clock a year back is made all the same, and kept beside those to come`() throws
  {
    let folder = try StoreFolder()
    let store = try folder.create(User.Profile(name: "Ruth Hughes", role: .teamManager))
    let sample = Case()
    try store.record(try sample.all())
    try store.close()
    folder.pass(minutes: -365 * 24 * 60)
    let again = try folder.open()
    let recorded = try again.record([try sample.view("a year back")])
    #expect(recorded.clockBehind > 0)
    try again.saveDraft([1], at: DraftPlace(form: "view"))
    #expect(try again.backUpIfDue() != nil)
    try again.close()
    // Not one for every opening until the year has passed.
    let looking = try folder.open()
    try looking.logView(child: sample.child, what: "history")
    #expect(try looking.backUpIfDue() == nil)
    try looking.close(backingUp: false)
    #expect(try folder.backups().count == 2)
    let entries = try folder.open().entries(child: sample.child).entries
    #expect(entries.count == 8 && entries.map(\.made) == entries.map(\.made).sorted())
    #expect(try folder.open().verify() == sound(entries: 8))
    #expect(try folder.open().drafts().drafts.map(\.content) == [[1]])
  }
}

@Suite struct Restoring {
  private let sample = Case()

  @Test func `brings back what the backup holds and keeps the store of before`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let backup = try #require(try store.backUpNow())
    try store.record([try sample.view("after")])
    #expect(code { try folder.restore(backup) } == .inUse)
    try store.close()
    let restored = try folder.restore(backup)
    #expect(restored.report == sound(entries: 6))
    let kept = try #require(restored.kept)
    #expect(try folder.open().entries(child: sample.child).entries.count == 6)
    let old = try CaseStore.open(kept, passphrase: Passphrase(StoreFolder.passphrase))
    #expect(try old.entries(child: sample.child).entries.count == 7)
    #expect(try folder.permissions(folder.path) == 0o600)
  }

  @Test func `of an older backup is known to have been meant`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let backup = try #require(try store.backUpNow())
    #expect(try store.restoration() == nil)
    folder.pass(minutes: 40)
    try store.record([try sample.view("in a newer backup")])
    try store.close()
    folder.pass(minutes: 40)
    _ = try folder.restore(backup)
    let restored = try folder.open()
    #expect(try restored.verify() == sound(entries: 6))
    #expect(try restored.restoration()?.by == store.user.author)
    #expect(try restored.restoration()?.at == folder.now)
    // Also after more was recorded, and a second time.
    folder.pass(minutes: 40)
    try restored.record([try sample.view("recorded anew")])
    try restored.close()
    #expect(try folder.open().verify() == sound(entries: 7))
    _ = try folder.restore(backup)
    #expect(try folder.open().verify() == sound(entries: 6))
  }

  @Test func `does not hide that an older copy was put in the restored store's place`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let backup = try #require(try store.backUpNow())
    try store.record([try sample.view("given up")])
    try store.close()
    _ = try folder.restore(backup)
    let older = try Data(contentsOf: URL(filePath: folder.path))
    let restored = try folder.open()
    folder.pass(minutes: 40)
    try restored.record([try sample.view("recorded after")])
    try restored.close()
    try older.write(to: URL(filePath: folder.path))
    #expect(try folder.open().verify().findings.map(\.kind) == [.behindBackup])
  }

  @Test func `takes the place of a store that does not open any more`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let backup = try #require(try store.backUpNow())
    try store.close()
    try Data(repeating: 0, count: 9000).write(to: URL(fileURLWithPath: folder.path))
    #expect(throws: StoreError.self) { try folder.open() }
    #expect(try folder.restore(backup).kept != nil)
    #expect(try folder.open().verify() == sound(entries: 6))
  }

  @Test func `leaves the log of a killed program with the store of before`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let backup = try #require(try store.backUpNow())
    try store.close()
    try Data(repeating: 0, count: 9000).write(to: URL(fileURLWithPath: folder.path))
    try Data(repeating: 1, count: 9000).write(to: URL(fileURLWithPath: folder.path + "-wal"))
    let kept = try #require(try folder.restore(backup).kept)
    #expect(FileManager.default.fileExists(atPath: kept + "-wal"))
    #expect(!FileManager.default.fileExists(atPath: folder.path + "-wal"))
    #expect(try folder.open().verify() == sound(entries: 6))
  }

  @Test func `makes a store where there is none`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let copy = folder.folder + "/copy"
    try store.backUp(to: copy)
    try store.close()
    try FileManager.default.removeItem(atPath: folder.path)
    #expect(try folder.restore(copy).kept == nil)
    #expect(try folder.open().verify() == sound(entries: 6))
  }

  @Test func `changes nothing with a damaged backup or a wrong passphrase`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try sample.all())
    let backup = try #require(try store.backUpNow())
    try store.close()
    #expect(code { try folder.restore(backup, passphrase: "something else") } == .wrongPassphrase)
    try folder.tamper(backup: backup, "UPDATE entry SET sealed = zeroblob(90) WHERE seq = 2")
    let before = try folder.files()
    let error = #expect(throws: StoreError.self) { try folder.restore(backup) }
    #expect(error?.message.hasPrefix("The backup is damaged; nothing was changed.") == true)
    let after = try folder.files()
    #expect(after["kept/store.heard"] == before["kept/store.heard"])
    let left = after.keys.filter {
      before[$0] == nil && !$0.hasSuffix("-wal") && !$0.hasSuffix("-shm")
    }
    #expect(left == [])
  }
}
