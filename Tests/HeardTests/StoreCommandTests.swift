import Foundation
import Testing

@Suite("Commands on a store")
struct StoreCommandTests {
  @Test("Making a store says where it is; only its owner may read it")
  func made() async throws {
    let folder = try Folder()
    let secret = try folder.write("correct horse battery\r\n".utf8, as: "passphrase")
    let path = folder.file("store/heard").path(percentEncoded: false)
    let arguments = [
      "init", "--user", " Ama  Mensah", "--role", "social-worker", "--store", path,
      "--passphrase-file", secret,
    ]
    let made = try await Program.run(arguments)
    #expect(made.code == 0)
    #expect(made.output.hasPrefix("The store is made at \(path), with "))
    for (path, mode) in [(path, 0o600), (folder.file("store").path(percentEncoded: false), 0o700)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
    }
    let bytes = FileManager.default.contents(atPath: path)
    #expect(try await Program.run(arguments).isRefused(73, "There is a store already"))
    #expect(FileManager.default.contents(atPath: path) == bytes)
    let users = try await Program.run(
      "user", "list", "--store", path, "--passphrase-file",
      try folder.write("correct horse battery".utf8, as: "without an end of line"))
    #expect(users.output == "Ama Mensah · social-worker\n")
  }

  @Test(
    "A store that cannot be made is refused in one sentence, and nothing is left behind",
    arguments: [
      (["--user", "Cy", "--role", "queen"], "long enough", "“queen” is not a role"),
      (["--user", " ", "--role", "iro"], "long enough", "is blank"),
      (["--user", "Cy", "--role", "iro"], "short", "at least 8 characters"),
      (["--user", "Cy", "--role", "iro"], "\n", "is empty"),
      (["--user", "Cy"], "long enough", "--role"),
    ])
  func notMade(options: [String], passphrase: String, sentence: String) async throws {
    let folder = try Folder()
    let secret = try folder.write(passphrase.utf8, as: "passphrase")
    let store = folder.file("store/heard").path(percentEncoded: false)
    let outcome = try await Program.run(
      ["init", "--store", store, "--passphrase-file", secret] + options)
    #expect(outcome.isRefused(64, sentence), "\(outcome.errors)")
    #expect(!FileManager.default.fileExists(atPath: store))
  }

  @Test("A wrong passphrase, an unknown name and another's passphrase are told alike")
  func wrongPassphrase() async throws {
    let store = try await CommandStore.shared()
    let wrong = try store.write("wrong horse battery")
    for (name, file) in [
      ("Ama Mensah", wrong), ("Nobody", wrong), ("Nobody", store.file("Ama Mensah")),
      ("Bo Lindqvist", store.file("Ama Mensah")),
    ] {
      let outcome = try await Program.run(
        "list", "children", "--store", store.path, "--passphrase-file", file, "--as", name)
      #expect(outcome.isRefused(77, "That passphrase does not open this store."))
    }
  }

  @Test("A passphrase file that cannot be read or is far too long is named")
  func passphraseFiles() async throws {
    let store = try await CommandStore.shared()
    let long = try store.write(String(repeating: "a", count: 4097))
    for (file, sentence) in [
      (store.file("none"), "cannot be read"), (store.file("store"), "cannot be read"),
      (long, "more than 4096 bytes"),
    ] {
      let outcome = try await Program.run(
        "list", "children", "--store", store.path, "--passphrase-file", file)
      #expect(outcome.isRefused(64, sentence))
    }
  }

  @Test("What is not a store is said to be none, and left as it was")
  func notAStore() async throws {
    let store = try await CommandStore.shared()
    let text = try store.write("not a store")
    for (path, code, sentence) in [
      (store.file("none"), Int32(66), "There is no store at"),
      (text, 65, "This file is not a store of Heard."),
      (try store.write(""), 65, "This file is not a store of Heard."),
    ] {
      let outcome = try await Program.run(
        "list", "children", "--store", path, "--passphrase-file", store.file("Ama Mensah"))
      #expect(outcome.isRefused(code, sentence))
    }
    #expect(try String(contentsOfFile: text, encoding: .utf8) == "not a store")
    #expect(!FileManager.default.fileExists(atPath: store.file("none")))
  }

  @Test(
    "Lists show what was asked for, and no more",
    arguments: [
      (["list", "children"], ["Leo Okafor", "Mia Brown"], []),
      (["list", "children", "--find", "oka"], ["Leo Okafor"], ["Mia Brown"]),
      (["list", "children", "--find", "4711"], ["Mia Brown"], ["Leo Okafor"]),
      (["list", "children", "--worker", "ama mensah"], ["Leo Okafor"], ["Mia Brown"]),
      (["list", "children", "--find", "nobody"], ["No child is listed."], ["Leo", "Mia"]),
      (["list", "meetings"], ["2026-12-02", "2026-12-09", "Leo Okafor, 12; Mia Brown, 10"], []),
      (["list", "meetings", "--from", "2026-12-03"], ["2026-12-09"], ["2026-12-02"]),
      (["list", "meetings", "--to", "2/12/2026"], ["2026-12-02"], ["2026-12-09"]),
      (["list", "meetings", "--from", "2026-12-10"], ["No meeting is listed."], ["2026"]),
      (["list", "records", "--find", "mia"], ["core-group", "mia at core"], ["Leo Okafor"]),
      (["list", "records", "--worker", "Ama Mensah"], ["leo at leos-review"], ["Mia Brown"]),
      (["list", "children", "--format", "json"], [#""localNumber" : "4711""#], []),
      (["list", "records", "--format", "json"], [#""meeting" : "leos-review""#], []),
    ])
  func lists(arguments: [String], shown: [String], hidden: [String]) async throws {
    let store = try await CommandStore.shared()
    let outcome = try await store.run(arguments + ["--today", "2026-11-02"])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(shown.filter { !outcome.output.contains($0) } == [])
    #expect(hidden.filter { outcome.output.contains($0) } == [])
  }

  @Test(
    "A name that nobody has is said with what there is, and not counted as nobody's",
    arguments: [
      ["list", "children", "--worker", "Ama Mensa"], ["list", "records", "--worker", "Ama Mensa"],
      ["list", "meetings", "--worker", "Ama Mensa"], ["report", "--worker", "Ama Mensa"],
      ["check", "--worker", "Ama Mensa"],
    ])
  func misspelt(arguments: [String]) async throws {
    let store = try await CommandStore.shared()
    let outcome = try await store.run(arguments)
    #expect(outcome.isRefused(64, "no worker is called “Ama Mensa”; there is Ama Mensah"))
  }

  @Test("A child, a meeting and a history are shown, as text and as JSON")
  func shows() async throws {
    let store = try await CommandStore.shared()
    let child = try await store.succeed("show", "child", "leo", "--today", "2026-11-02")
    #expect(child.hasPrefix("Leo Okafor\nBorn 6 May 2014, 12 today. leo\n"))
    #expect(child.contains("Looked-after from 5 January 2026."))
    let meeting = try await store.succeed("show", "meeting", "core", "--today", "2026-11-02")
    #expect(meeting.hasPrefix("Core group on Wed 9 Dec 2026, planned"))
    #expect(meeting.contains("Leo Okafor, 12 on the day"))
    #expect(meeting.contains("Mia Brown, 10 on the day"))
    let history = try await store.succeed("history", "leo")
    #expect(history.contains("child-added – Ama Mensah, social worker (leo-added)"))
    // Her own case: that she looks is her work.
    #expect(!history.contains("record-viewed"))
    for arguments in [["show", "child", "leo"], ["show", "meeting", "core"], ["history", "leo"]] {
      let outcome = try await store.run(arguments + ["--format", "json"])
      #expect(throws: Never.self) {
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
      }
    }
  }

  @Test("As of a time before it was recorded, nothing is shown")
  func asOf() async throws {
    let store = try await CommandStore.shared()
    let outcome = try await store.run("show", "child", "leo", "--as-of", "2026-01-01")
    #expect(outcome.isRefused(64, "No child “leo” is recorded"))
  }

  @Test(
    "What is not there, or cannot be meant, is refused in one sentence",
    arguments: [
      (["show", "child", "nobody"], "No child “nobody” is recorded"),
      (["show", "child", "no body"], "“no body” is not a child"),
      (["show", "meeting", "leo"], "No meeting “leo” is recorded"),
      (["history", "nobody"], "No child “nobody” is recorded"),
      (["show", "child", "leo", "--as-of", "soon"], "--as-of: “soon” is not a date"),
      (["list", "meetings", "--from", "soon"], "--from: “soon” is not a date"),
      (["list", "records", "--to", "2026-02-30"], "February 2026 has 28 days"),
      (["user", "remove", "Nobody"], "“Nobody” is no user"),
      (["import", "ssda903", "/nowhere"], "“/nowhere” is no folder that can be read"),
      (["record", "/nowhere"], "“/nowhere” cannot be read"), (["record", "/"], "cannot be read"),
    ])
  func refusals(arguments: [String], sentence: String) async throws {
    let outcome = try await CommandStore.shared().run(arguments)
    #expect(outcome.isRefused(64, sentence), "\(outcome.errors)")
  }
}
