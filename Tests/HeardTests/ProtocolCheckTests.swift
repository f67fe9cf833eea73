import Foundation
import Testing

@Suite("Checking a protocol pack")
struct ProtocolCheckTests {
  /// Camden's pack, as it lies in the repository.
  private static let camden = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Resources/protocols/camden.yaml").standardizedFileURL.path(
      percentEncoded: false)

  @Test("Camden's pack is whole, and the program says so")
  func camdenIsWhole() async throws {
    let outcome = try await Program.run("protocol", "check", Self.camden)
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(
      outcome.output.hasPrefix(
        """
        \(Self.camden): Camden participation protocol, version 2026.1, is whole: 65 provisions, \
        each defined and used.

        """))
    // What papers need and the pack leaves to the authority is named, with the papers that lack it.
    let missing = outcome.output.split(separator: "\n").dropFirst()
    #expect(
      missing.map { $0.prefix { $0 != "," } } == [
        "Missing: the authority's address", "Missing: the authority's telephone",
        "Missing: where to complain", "Missing: advocacy for children",
        "Missing: advocacy for parents", "Missing: data protection",
        "Missing: the participation service",
      ])
    #expect(missing.dropLast().allSatisfy { $0.contains("invitation") })
    #expect(missing.last?.contains("child-sheet") == true)
  }

  @Test("A fault is told on standard error with file and line, and nothing is printed")
  func faults() async throws {
    let folder = try Folder()
    let text = try String(contentsOfFile: Self.camden, encoding: .utf8)
      .replacing("age: 11}", with: "age: eleven}").replacing("due: -15", with: "due: soon")
    let file = try folder.write(text.utf8, as: "own.yaml")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let age = try #require(lines.firstIndex { $0.contains("eleven") }) + 1
    let due = try #require(lines.firstIndex { $0.contains("due: soon") }) + 1
    let outcome = try await Program.run("protocol", "check", file)
    #expect(outcome.code == 78)
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        heard: \(file):\(age): found “eleven”; expected an age from 0 to 25.
        \(file):\(due): found “soon”; expected working days from the meeting as a whole number \
        from -260 to 260, as -5.

        """)
  }

  @Test(
    "A file that is no text is refused with what was found",
    arguments: [
      ("empty", [], "an empty file"), ("words", Array("words\n".utf8), "“words”"),
      ("binary", [0x7F, 0x45, 0x4C, 0x46, 0x02, 0xFF, 0xFE], "no UTF-8"),
      ("UTF-16", [0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00], "no UTF-8"),
      ("zeros", [UInt8](repeating: 0, count: 100), "control characters"),
      ("large", [UInt8](repeating: 0x78, count: 1_000_001), "more than 1000000 bytes"),
    ])
  func noText(name: String, bytes: [UInt8], found: String) async throws {
    let folder = try Folder()
    let file = try folder.write(bytes, as: name + ".yaml")
    try await expectRefusal(of: file, found: found)
  }

  @Test("A file that is not there is refused by its name")
  func missing() async throws {
    let folder = try Folder()
    try await expectRefusal(
      of: folder.file("missing.yaml").path(percentEncoded: false), found: "no file")
    try await expectRefusal(of: "", found: "no file")
  }

  @Test("A file in a folder with a long name is named whole, so that it can be found")
  func longPath() async throws {
    let folder = try Folder()
    let name = String(repeating: "participation-", count: 8) + "own.yaml"
    let file = try folder.write("words\n".utf8, as: name)
    try await expectRefusal(of: file, found: "“words”")
  }

  @Test("A folder is refused as one")
  func isFolder() async throws {
    let folder = try Folder()
    try await expectRefusal(of: folder.place.path(percentEncoded: false), found: "a folder")
  }

  @Test("A file that may not be read is refused", .enabled(if: geteuid() != 0, "root reads all"))
  func forbidden() async throws {
    let folder = try Folder()
    let file = try folder.write("id: own\n".utf8, as: "own.yaml")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file)
    try await expectRefusal(of: file, found: "nothing that can be read")
  }

  @Test(
    "A file that fails while it is read is refused",
    .enabled(if: FileManager.default.fileExists(atPath: "/proc/self/mem"), "needs Linux"))
  func failing() async throws {
    try await expectRefusal(of: "/proc/self/mem", found: "nothing that can be read")
  }

  @Test("A pack of another authority is applied to a plan, and a wrong one is not")
  func otherPack() async throws {
    let folder = try Folder()
    let text = try String(contentsOfFile: Self.camden, encoding: .utf8)
    let other = text.replacing("id: camden", with: "id: elsewhere").replacing(
      "age: 12}", with: "age: 10}")
    let file = try folder.write(other.utf8, as: "elsewhere.yaml")
    let planned = try await Program.run(plan("--protocol", file, "--format", "json"))
    #expect(planned.code == 0)
    #expect(planned.output.contains(#""id" : "elsewhere""#))
    #expect(planned.output.contains(#""id" : "child.active-role""#))
    let wrong = try folder.write(text.dropFirst(2_000).utf8, as: "wrong.yaml")
    for arguments in [
      plan("--protocol", wrong), ["protocol", "show", "--protocol", wrong],
      ["clocks", "--kind", "pathway-review", "--since", "2026-01-01", "--protocol", wrong],
    ] {
      let outcome = try await Program.run(arguments)
      #expect(outcome.code == 78)
      #expect(outcome.output == "")
      #expect(outcome.errors.hasPrefix("heard: \(wrong):"))
    }
  }

  @Test(
    "Names in a pack cannot steer the terminal",
    arguments: [
      ["protocol", "check"], ["protocol", "show", "--protocol"],
      plan("--parent", "Ama") + ["--protocol"], plan("--on", "2020-01-01") + ["--protocol"],
      ["clocks", "--kind", "looked-after-review", "--since", "2026-01-01", "--protocol"],
      ["clocks", "--kind", "core-group", "--since", "2026-01-01", "--protocol"],
    ])
  func namesInPack(arguments: [String]) async throws {
    let folder = try Folder()
    var text = try String(contentsOfFile: Self.camden, encoding: .utf8)
    for name in [
      "Camden participation protocol", "looked-after review", "Invited, with help to attend",
      "the day the child became looked-after", "London Borough of Camden",
    ] { text = text.replacing(": \(name)\n", with: ": \"\\e[31m\(name)\\u202e\"\n") }
    let file = try folder.write(text.utf8, as: "own.yaml")
    let outcome = try await Program.run(arguments + [file])
    let all = outcome.output + outcome.errors
    #expect(all.contains(#"\u{1b}[31m"#))
    #expect(!all.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  private func expectRefusal(
    of file: String, found: String, at place: SourceLocation = #_sourceLocation
  ) async throws {
    let outcome = try await Program.run("protocol", "check", file)
    #expect(outcome.code == 78, sourceLocation: place)
    #expect(outcome.output == "", sourceLocation: place)
    #expect(outcome.sentences.count == 1, sourceLocation: place)
    #expect(outcome.errors.hasPrefix("heard: \(file):1: found "), sourceLocation: place)
    #expect(outcome.errors.contains(found), "\(outcome.errors)", sourceLocation: place)
  }
}
