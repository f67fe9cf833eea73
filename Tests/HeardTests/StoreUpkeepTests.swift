import Foundation
import Testing

@Suite("Copies of a store, and damage to it")
struct StoreUpkeepTests {
  @Test("A copy is written once, opens by itself, and comes back as it was")
  func copies() async throws {
    let store = try await CommandStore.copy()
    let copy = store.file("copy")
    #expect(try await store.succeed("backup", "--to", copy) == "The copy is at \(copy).\n")
    #expect(try await store.run("backup", "--to", copy).isRefused(73, "of that name already"))
    let place = store.file("elsewhere/heard")
    let secret = store.file("Ama Mensah")
    let restored = try await Program.run(
      "restore", copy, "--store", place, "--passphrase-file", secret)
    #expect(restored.output.hasPrefix("The backup is in place, "))
    #expect(restored.errors == "")
    let listed = try await Program.run(
      "list", "children", "--store", place, "--passphrase-file", secret)
    #expect(listed.output == (try await store.succeed("list", "children")))
  }

  @Test("What replaces a store keeps the one of before")
  func kept() async throws {
    let store = try await CommandStore.copy()
    let copy = store.file("copy")
    try await store.succeed("backup", "--to", copy)
    let restored = try await store.succeed("restore", copy)
    #expect(restored.contains("The store of before is kept at \(store.path)-before-"))
    let kept = try FileManager.default.contentsOfDirectory(atPath: store.file("store"))
    #expect(kept.contains { $0.hasPrefix("heard-before-") })
  }

  @Test(
    "An older backup put in place on purpose is no damage, and the check says whose doing it was")
  func restoredOnPurpose() async throws {
    let store = try await CommandStore.copy()
    let copy = store.file("copy")
    try await store.succeed("backup", "--to", copy)
    let added = try await store.record(
      #"[{"fact": "need-recorded", "child": "leo", "details": {"need": "signs"}}]"#)
    #expect(added.code == 0)
    try await store.succeed("restore", copy)
    let verified = try await store.succeed("verify")
    #expect(verified.hasPrefix("The store is sound: "))
    #expect(verified.contains("A backup was put in its place on "))
    #expect(verified.hasSuffix(" by Ama Mensah, social worker.\n"))
    let json = try await store.succeed("verify", "--format", "json")
    #expect(json.contains(#""restored" : {"#))
  }

  @Test("What is no backup, or not one's own, is not restored, and the store stays")
  func notRestored() async throws {
    let store = try await CommandStore.copy()
    let before = FileManager.default.contents(atPath: store.path)
    let text = try await store.run("restore", try store.write("not a store"))
    #expect(text.isRefused(65, "This file is not a store of Heard."))
    #expect(try await store.run("restore", store.file("none")).code == 66)
    let wrong = try await Program.run(
      "restore", store.path, "--store", store.path, "--passphrase-file",
      try store.write("wrong horse battery"))
    #expect(wrong.isRefused(77, "That passphrase does not open this store."))
    #expect(FileManager.default.contents(atPath: store.path) == before)
  }

  @Test("A second backup with nothing written since is not made")
  func nothingNew() async throws {
    let store = try await CommandStore.copy()
    try await store.succeed("rebuild")
    let outcome = try await store.succeed("backup", "--format", "json")
    #expect(outcome.contains(#""backup" : null"#))
  }

  @Test("Bytes that were altered make the check fail, with the code of bad data")
  func damaged() async throws {
    let store = try await CommandStore.copy()
    #expect(try await store.succeed("verify").hasPrefix("The store is sound: "))
    var bytes = Array(try #require(FileManager.default.contents(atPath: store.path)))
    for start in stride(from: bytes.count / 2, to: bytes.count, by: 4096) {
      for index in start..<min(start + 400, bytes.count) { bytes[index] = 0 }
    }
    try Data(bytes).write(to: URL(filePath: store.path))
    let outcome = try await store.run("verify")
    #expect(outcome.code == 65)
    #expect(outcome.sentences.count == 1)
    #expect(outcome.errors.contains("damaged"))
  }

  @Test("A store that is whole is said to be so to programs too")
  func sound() async throws {
    let outcome = try await CommandStore.shared().succeed("verify", "--format", "json")
    #expect(outcome.contains(#""sound" : true"#))
  }
}
