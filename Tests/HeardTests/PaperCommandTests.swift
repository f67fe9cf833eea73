import Foundation
import Testing

@Suite("heard paper")
struct PaperCommandTests {
  private static let form = ["paper", "form", "--child", "leo", "--meeting", "leos-review"]
  private static let day = ["--today", "2026-11-20"]

  @Test("prints a form, records that it was made, and says nothing beside it")
  func prints() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(Self.form + Self.day, as: .manager)
    #expect(outcome.code == 0 && outcome.errors == "")
    #expect(outcome.output.hasPrefix("Your say\n========\n\n20 November 2026\n\nHello Leo.\n"))
    let history = try await store.succeed("history", "leo")
    #expect(history.contains("record was looked at (paper form)"))
  }

  @Test("lists the papers that fit where no kind is given")
  func lists() async throws {
    let store = try await CommandStore.copy()
    let arguments = ["paper", "--child", "leo", "--meeting", "leos-review"] + Self.day
    let outcome = try await store.run(arguments)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("form --for \"child\""))
    #expect(!outcome.output.contains("observation-guide"))
    let json = try await store.run(arguments + ["--format", "json"])
    #expect(
      json.output.contains("\"kind\" : \"form\"") && json.output.contains("\"for\" : \"child\""))
  }

  @Test("goes by the name of the file, for its owner only, and replaces nothing unasked")
  func files() async throws {
    let store = try await CommandStore.copy()
    let file = store.file("form.html")
    let arguments = Self.form + Self.day + ["--out", file]
    #expect(try await store.run(arguments).output == "Written: \(file).\n")
    let html = try String(contentsOfFile: file, encoding: .utf8)
    #expect(html.hasPrefix("<!DOCTYPE html>") && html.hasSuffix("</html>\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try Data("mine".utf8).write(to: URL(filePath: file))
    #expect(
      try await store.run(arguments).isRefused(73, "There is a file “") == true)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try await store.run(arguments + ["--force"]).code == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == html)
    let names = try FileManager.default.contentsOfDirectory(
      atPath: URL(filePath: file).deletingLastPathComponent().path(percentEncoded: false))
    #expect(!names.contains { $0.hasPrefix(".form.html") })
  }

  @Test("does not guess what kind of file is wanted")
  func endings() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(Self.form + Self.day + ["--out", store.file("form.docx")])
    #expect(outcome.isRefused(64, "“.docx” is no kind of file that a paper is written as"))
    #expect(!FileManager.default.fileExists(atPath: store.file("form.docx")))
    let named = ["--format", "text", "--out", store.file("form.docx")]
    #expect(try await store.run(Self.form + Self.day + named).code == 0)
  }

  @Test("leaves nothing where it cannot write", arguments: ["nowhere/form.txt", "store"])
  func unwritable(name: String) async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(
      Self.form + Self.day + ["--force", "--out", store.file(name)])
    #expect(outcome.isRefused(74, "could not be written"))
  }

  @Test(
    "refuses in one sentence what does not fit or is not known",
    arguments: [
      (
        ["observation-guide", "--child", "leo", "--meeting", "leos-review"],
        "the form (“form”) fits."
      ),
      (
        ["leaflet", "--child", "leo", "--meeting", "leos-review"],
        "“leaflet” is not a kind of paper"
      ),
      (["form", "--child", "zoe", "--meeting", "leos-review"], "No child “zoe” is recorded"),
      (["form", "--child", "leo", "--meeting", "none"], "No meeting “none” is recorded"),
      (
        ["form", "--child", "mia", "--meeting", "leos-review"],
        "No meeting “leos-review” is recorded"
      ),
      (["form", "--child", "leo", "--meeting", "leos-review", "--for", "Zed"], "“Zed” is nobody"),
      (
        ["form", "--child", "leo", "--meeting", "leos-review", "--size", "huge"],
        "“huge” is not a print size"
      ),
      (
        ["form", "--child", "leo", "--meeting", "leos-review", "--format", "odt"],
        "“odt” is not a format"
      ),
    ])
  func refused(arguments: [String], sentence: String) async throws {
    let store = try await CommandStore.shared()
    #expect(try await store.run(["paper"] + arguments + Self.day).isRefused(64, sentence))
  }

  @Test("says beside the paper what was left out, without a word of it")
  func leftOut() async throws {
    let store = try await CommandStore.copy()
    _ = try await store.record(
      #"""
      [{"fact": "person-added", "child": "leo",
        "details": {"id": "mum", "name": "Rose Okafor", "relation": "parent", "under18": false,
                    "accessNeeds": []}},
       {"fact": "view-given", "child": "leo", "meeting": "leos-review",
        "details": {"id": "v1", "kind": "own-words", "words": "Do not tell her about Sam.",
                    "whoseWords": "own", "on": "2026-11-10", "checkedBack": "yes",
                    "notSharedWith": ["mum"], "notWordForWord": false}}]
      """#)
    let copy = [
      "paper", "subject-access-copy", "--child", "leo", "--meeting", "leos-review", "--for",
      "Rose Okafor",
    ]
    let outcome = try await store.run(copy + Self.day)
    #expect(outcome.code == 0)
    #expect(!outcome.output.contains("Sam") && !outcome.errors.contains("Sam"))
    #expect(outcome.output.contains("Left out of this copy: 1 thing."))
    #expect(
      outcome.errors.contains(
        "Left out: 1 × view in Leo's own words: it was asked not to be shared with them"))
    let json = try await store.run(copy + Self.day + ["--format", "json"])
    #expect(json.output.contains("\"count\" : 1") && !json.output.contains("Sam"))
  }

  // MARK: PDF

  @Test("makes a PDF through WeasyPrint, which is given the page and no file")
  func pdf() async throws {
    let store = try await CommandStore.copy()
    let file = store.file("form.pdf")
    #expect(try await store.run(Self.form + Self.day + ["--out", file]).code == 0)
    let bytes = try Data(contentsOf: URL(filePath: file))
    #expect(bytes.starts(with: Array("%PDF-".utf8)) && bytes.count > 5_000)
  }

  @Test("says how to get WeasyPrint where it is not installed, and writes nothing")
  func withoutWeasyPrint() async throws {
    let store = try await CommandStore.copy()
    let file = store.file("form.pdf")
    let outcome = try await store.run(
      Self.form + Self.day + ["--out", file], environment: ["PATH": "/nowhere"])
    #expect(outcome.isRefused(69, "sudo apt install weasyprint"))
    #expect(!FileManager.default.fileExists(atPath: file))
  }

  @Test(
    "says so where WeasyPrint fails, ends early or gives something else",
    arguments: [
      "exit 3", "exec 0<&-; sleep 1; exit 0", "cat >/dev/null; echo no pdf", "kill -9 $$",
    ])
  func failingWeasyPrint(script: String) async throws {
    let store = try await CommandStore.copy()
    let folder = store.file("bin")
    try store.makeFolder("bin")
    let program = try store.write("#!/bin/sh\n\(script)\n", as: "bin/weasyprint")
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: program)
    let outcome = try await store.run(
      Self.form + Self.day + ["--out", store.file("form.pdf")],
      environment: ["PATH": "\(folder):/usr/bin:/bin"])
    #expect(outcome.isRefused(69, "WeasyPrint did not make the PDF"))
  }
}
