import Foundation
import Participation
import Protocols
import Testing

@Suite("A pack that is broken in any way is refused and never harms")
struct PackRobustnessTests {
  @Test(
    "A line is left out or written twice, each line in turn but for those of one part with one key",
    arguments: LineFault.allCases)
  func everyLine(fault: LineFault) {
    let lines = Bundled.camdenText.split(separator: "\n", omittingEmptySubsequences: false)
    var part = Substring()
    var seen: Set<Substring> = []
    for (index, line) in lines.enumerated() {
      let key = line.prefix { $0 != ":" && $0 != "-" && $0 != "#" }
      if key.first.map({ $0 != " " }) ?? false { part = key }
      guard seen.insert(part + key).inserted else { continue }
      expectReading(fault.applied(to: lines, at: index).joined(separator: "\n"))
    }
    #expect(seen.count > 150)
  }

  enum LineFault: CaseIterable, Sendable {
    case leftOut, writtenTwice

    func applied(to lines: [Substring], at index: Int) -> [Substring] {
      var lines = lines
      switch self {
      case .leftOut: lines.remove(at: index)
      case .writtenTwice: lines.insert(lines[index], at: index)
      }
      return lines
    }
  }

  @Test("Bytes are changed at random", arguments: 1...8)
  func changedBytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = Array(Bundled.camdenText.utf8)
    for _ in 0..<12 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        let place = Int.random(in: changed.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: changed[place] = UInt8.random(in: 0...255, using: &generator)
        case 1: changed.remove(at: place)
        default: changed.insert(UInt8.random(in: 0x20...0x7E, using: &generator), at: place)
        }
      }
      expectReading(String(decoding: changed, as: UTF8.self))
    }
  }

  @Test("The file ends too early", arguments: 0..<25)
  func cutShort(part: Int) {
    let bytes = Bundled.camdenText.utf8
    expectReading(String(decoding: bytes.prefix(bytes.count * part / 25 + part), as: UTF8.self))
  }

  @Test(
    "Brackets and tables stand deep in one another",
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
      String(repeating: "- ", count: 100_000), String(repeating: "? ", count: 100_000),
      "id: " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000),
      (0..<2_000).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
    ])
  func deep(text: String) { expectRefusal(of: text) }

  @Test("Aliases stand for more than could be written out", arguments: [3, 12, 60])
  func aliases(levels: Int) throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<levels {
      let alias = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(alias)]\n"
    }
    expectRefusal(of: text)
    let inPlace = "  core-group:\n    readings: *a\(levels - 1)\n"
    expectRefusal(
      of: text + (try PackEdit.replacing("  core-group:\n", by: inPlace, in: Bundled.camdenText)))
  }

  @Test(
    "Aliases and anchors stand where no value could",
    arguments: [
      "&a a: *a\n", "a: &a [*a]\n", "&a [*a]\n", "*a : b\n", "? &a [x, x]\n: *a\n", "&a &b c\n",
      "a: &a\nb: *a\n", "<<: *a\n", "a: &a {b: c}\n<<: *a\n", "? {a: b}\n: c\n", "? [a, b]\n: c\n",
    ])
  func strayAliases(text: String) { expectRefusal(of: text) }

  @Test(
    "Tags ask for something else than text",
    arguments: [
      "!!binary", "!!int", "!!null", "!!set", "!!omap", "!!python/object:os.system", "!<tag:evil>",
      "!", "!!", "!!str !!str", "!%", "!<",
    ])
  func tags(tag: String) throws {
    for (old, new) in [
      ("name: core group", "name: \(tag) core group"), ("due: -15", "due: \(tag) -15"),
      ("owners: [team-manager]", "owners: \(tag) [team-manager]"),
      ("\nretention:\n", "\nretention: \(tag)\n"),
    ] { expectReading(try PackEdit.replacing(old, by: new, in: Bundled.camdenText)) }
  }

  @Test(
    "There is a megabyte of one thing",
    arguments: ["x", "x\n", "x: ", "#", " ", "\n", "\"", "- x\n", "é", "\u{1F600}", "%", "|\n"])
  func megabyte(of text: String) {
    let text = String(repeating: text, count: 1_000_000 / text.utf8.count)
    expectRefusal(of: text)
  }

  @Test("A text is long where a short one stands")
  func longText() throws {
    let long = String(repeating: "word ", count: 100_000)
    let pack = try ProtocolPack(
      yaml: PackEdit.replacing(
        "name: core group", by: "name: \(long)", in: Bundled.camdenText), file: "long.yaml")
    #expect(pack.kinds[.coreGroup]?.name.count == long.count - 1)
    let edit = PackEdit("", "phase: at", "phase: \(long)", found: "", expected: "")
    #expect(try edit.refusal().message.count < 1_000)
  }

  @Test("Every control character in turn, and what turns the direction of text")
  func controls() throws {
    let others: [UInt32] = [0x7F, 0x85, 0x9B, 0x200E, 0x202E, 0x2028, 0x2066, 0xFEFF, 0xFFFE]
    for value in Array(0...0x1F) + others {
      let mark = String(try #require(Unicode.Scalar(value)))
      expectReading(
        try PackEdit.replacing(
          "name: core group", by: "name: core\(mark)group", in: Bundled.camdenText))
      expectReading(
        try PackEdit.replacing("phase: at", by: "phase: \"a\(mark)t\"", in: Bundled.camdenText))
    }
  }

  // MARK: Expectations

  /// Reads a text that may be a pack or not. A refusal has faults that lie within the text, in the
  /// order of their lines, and nothing in them steers a terminal.
  @discardableResult
  private func expectReading(_ text: String, at place: SourceLocation = #_sourceLocation)
    -> PackRefused?
  {
    do throws(PackRefused) {
      _ = try ProtocolPack(yaml: text, file: "own.yaml")
      return nil
    } catch {
      let lines = text.unicodeScalars.count { $0.properties.generalCategory == .control } + 2
      #expect(!error.faults.isEmpty, sourceLocation: place)
      #expect(error.faults == error.faults.sorted(), sourceLocation: place)
      for fault in error.faults {
        #expect((1...lines).contains(fault.line), "\(fault)", sourceLocation: place)
        #expect(!fault.found.isEmpty && !fault.expected.isEmpty, sourceLocation: place)
        #expect(fault.found == fault.found.visible, sourceLocation: place)
        #expect(fault.expected == fault.expected.visible, sourceLocation: place)
      }
      return error
    }
  }

  private func expectRefusal(of text: String, at place: SourceLocation = #_sourceLocation) {
    #expect(expectReading(text, at: place) != nil, sourceLocation: place)
  }
}

/// Random numbers that are the same in every run, so that a failure can be run again.
private struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
