import Foundation
import Testing

@Suite("A store on a disk that fails")
struct StoreFaultTests {
  private static let need =
    #"[{"fact": "need-recorded", "child": "leo", "details": {"need": "sign language"}}]"#

  /// Runs a command while calls on files below a folder fail.
  private func run(
    _ arguments: String..., in store: CommandStore, fault: String, from call: Int = 1,
    below folder: String = ""
  ) async throws -> Outcome {
    try await store.run(
      arguments,
      environment: [
        "LD_PRELOAD": try Program.faultLibrary(), "HEARD_FAULT_FOLDER": store.path + folder,
        "HEARD_FAULT_AT": "\(call)", "HEARD_FAULT_KIND": fault,
      ])
  }

  private func isRecorded(in store: CommandStore) async throws -> Bool {
    #expect(try await store.succeed("verify").hasPrefix("The store is sound: "))
    return try await store.succeed("history", "leo").contains("need-recorded")
  }

  @Test(
    "Records nothing, says why in one sentence, and is sound after",
    arguments: [
      ("readonly", 77, "The store or its folder cannot be written to"),
      ("full", 74, "The disk is full"),
      ("broken", 74, "The disk did not do what was asked. Nothing new was saved"),
      ("sync", 74, "The disk did not do what was asked. Nothing new was saved"),
    ])
  func refused(fault: String, code: Int32, sentence: String) async throws {
    let store = try await CommandStore.copy()
    let file = try store.write(Self.need)
    let outcome = try await run("record", file, in: store, fault: fault)
    #expect(outcome.isRefused(code, sentence), "\(outcome)")
    #expect(!(try await isRecorded(in: store)))
  }

  @Test(
    "Shows nothing that it could not log as looked at",
    arguments: [
      ["show", "child", "leo"], ["show", "meeting", "core"], ["history", "leo"],
      ["list", "children"], ["verify"],
    ])
  func notShown(arguments: [String]) async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(
      arguments,
      environment: [
        "LD_PRELOAD": try Program.faultLibrary(), "HEARD_FAULT_FOLDER": store.path,
        "HEARD_FAULT_KIND": "readonly",
      ])
    #expect(outcome.isRefused(77, "The store or its folder cannot be written to"), "\(outcome)")
  }

  @Test(
    "Records all the same where its backups have no room or no folder, and says so beside it",
    arguments: [
      ("full", "no backup could be made of it: there is no room left"),
      ("readonly", "no backup could be made of it: the folder “heard-backups” cannot be written"),
      ("broken", "no backup could be made of it: the disk did not do what was asked"),
    ])
  func withoutBackup(fault: String, sentence: String) async throws {
    let store = try await CommandStore.copy()
    let file = try store.write(Self.need)
    let outcome = try await run(
      "record", file, in: store, fault: fault, below: "-backups")
    #expect(outcome.code == 0 && outcome.output == "1 recorded.\n", "\(outcome)")
    #expect(outcome.sentences.count == 1)
    #expect(outcome.errors.hasPrefix("heard: What was recorded is safe, but"))
    #expect(outcome.errors.contains(sentence))
    #expect(try await isRecorded(in: store))
    // Asked for by itself, it is what stops the command.
    try await store.succeed("rebuild")
    let asked = try await run("backup", in: store, fault: fault, below: "-backups")
    if asked.code != 0 { #expect(asked.isRefused(74, sentence), "\(asked)") }
  }

  @Test("A folder of backups that went is made anew, and a file in its place is said")
  func folderGone() async throws {
    let store = try await CommandStore.copy()
    let backups = store.path + "-backups"
    #expect(try await store.record(Self.need).errors == "")
    #expect(FileManager.default.fileExists(atPath: backups))
    try FileManager.default.removeItem(atPath: backups)
    #expect(try await store.record(Self.need).errors == "")
    #expect(try FileManager.default.contentsOfDirectory(atPath: backups).count == 1)
    try FileManager.default.removeItem(atPath: backups)
    try Data("a letter".utf8).write(to: URL(filePath: backups))
    let outcome = try await store.record(Self.need)
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains("the folder “heard-backups” cannot be written to"))
  }

  private static let sqlite = "/usr/bin/sqlite3"

  @Test(
    "What cannot be read is shown as such, beside what can",
    .enabled(if: FileManager.default.isExecutableFile(atPath: sqlite), "needs sqlite3"))
  func unreadable() async throws {
    let store = try await CommandStore.copy()
    let more = #"""
      [{"fact": "need-recorded", "child": "leo", "details": {"need": "sign language"}},
       {"fact": "need-recorded", "child": "mia", "details": {"need": "large print"}}]
      """#
    #expect(try await store.record(more).code == 0)
    // Leo's name, one of his needs, and what lists show of Mia.
    let tampering = Process()
    tampering.executableURL = URL(filePath: Self.sqlite)
    tampering.arguments = [
      store.path,
      """
      UPDATE entry SET sealed = zeroblob(length(sealed)) WHERE id = 'leo-added';
      UPDATE child_overview SET sealed = zeroblob(length(sealed)) WHERE child = 'mia';
      UPDATE entry SET sealed = zeroblob(length(sealed))
        WHERE seq = (SELECT max(seq) FROM entry WHERE child = 'mia');
      """,
    ]
    try tampering.run()
    tampering.waitUntilExit()
    try #require(tampering.terminationStatus == 0)
    let child = try await store.run("show", "child", "leo")
    #expect(child.code == 65 && child.errors.contains("of “leo” cannot be read"), "\(child)")
    let mia = try await store.run("show", "child", "mia", "--today", "2026-11-02")
    #expect(mia.output.hasPrefix("Mia Brown\n") && mia.output.contains("1 entry cannot be read."))
    let history = try await store.run("history", "mia", "--format", "json")
    #expect(history.output.contains(#""why" : "seal-broken""#))
    let list = try await store.run("list", "children")
    #expect(list.output.hasPrefix("Leo Okafor · ") && !list.output.contains("Mia"))
    #expect(list.errors.contains("1 cannot be listed"))
    let verified = try await store.run("verify")
    #expect(verified.code == 65)
    #expect(verified.output.hasPrefix("Wrong: "))
    #expect(
      verified.output.contains("(children: leo)") && verified.output.contains("(children: mia)"))
    #expect(verified.sentences.count == 1)
  }

  @Test("Every page of it damaged in turn, the check lists what is wrong and of whom")
  func pages() async throws {
    let store = try await CommandStore.copy()
    let whole = try Data(contentsOf: URL(filePath: store.path))
    var (listed, named, codes) = (0, Set<String>(), Set<Int32>())
    for page in 1..<(whole.count / 4096) {
      var damaged = whole
      damaged.replaceSubrange((page * 4096)..<(page * 4096 + 4096), with: Data(count: 4096))
      try damaged.write(to: URL(filePath: store.path))
      let outcome = try await store.run(["verify", "--format", "json"])
      codes.insert(outcome.code)
      #expect(outcome.sentences.count == (outcome.code == 0 ? 0 : 1), "\(page): \(outcome)")
      guard outcome.code == 65, !outcome.output.isEmpty else { continue }
      listed += 1
      #expect(outcome.errors.contains("“heard restore” puts a backup in its place"))
      let report = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      #expect((report["findings"] as? [Any])?.isEmpty == false, "\(page)")
      named.formUnion(report["children"] as? [String] ?? [])
    }
    #expect(codes.isSubset(of: [0, 65]), "\(codes)")
    #expect(listed > 5)
    #expect(named.isSuperset(of: ["leo", "mia"]))
    try whole.write(to: URL(filePath: store.path))
    #expect(try await store.succeed("verify").hasPrefix("The store is sound: "))
  }
}
