import Participation
import Protocols
import Testing

@Suite("A pack that is wrong is refused")
struct PackRefusalTests {
  @Test(
    "The fault is told with its line, what was found and what is expected",
    arguments: PackEdit.all)
  func faultIsTold(edit: PackEdit) throws {
    let refused = try edit.refusal()
    let line = try edit.line()
    #expect(
      refused.faults.contains {
        $0.line == line && $0.found == edit.found && $0.expected.contains(edit.expected)
      }, "line \(line): \(edit.found); told was:\n\(refused.message)")
  }

  @Test(
    "One fault does not make the reader tell of others that are not there",
    arguments: PackEdit.all)
  func faultComesAlone(edit: PackEdit) throws {
    let refused = try edit.refusal()
    #expect(refused.faults.count == edit.faults, "\(refused.message)")
  }

  @Test("All faults are told at once, in the order of their lines")
  func severalFaults() throws {
    var text = Bundled.camdenText
    for (old, new) in [
      ("[15 working days]", "[3 moons]"), ("age: 11}", "age: eleven}"), ("due: -15", "due: soon"),
      ("phase: at", "phase: during"), ("report: -2", "report: 2"),
      ("readings: [exclusion]", "readings: [exclude]"),
    ] { text = try PackEdit.replacing(old, by: new, in: text) }
    let refused = try #require(throws: PackRefused.self) {
      _ = try ProtocolPack(yaml: text, file: "several.yaml")
    }
    let expected = try ["eleven", "2", "exclude", "soon", "during", "3 moons"].map { word in
      let place = try #require(places[word])
      return "\(try PackEdit.line(of: place, in: text)): “\(word)”"
    }
    let told = refused.faults.map { "\($0.line): \($0.found)" }
    #expect(told.filter(expected.contains) == expected)
    #expect(refused.faults.map(\.line) == refused.faults.map(\.line).sorted())
    #expect(refused.message.split(separator: "\n").count == refused.faults.count)
  }

  private let places = [
    "eleven": "age: eleven", "2": "report: 2\n", "exclude": "[exclude]", "soon": "due: soon",
    "during": "phase: during", "3 moons": "[3 moons]",
  ]

  @Test("The refusal is a line for each fault: file, line, found, expected")
  func message() throws {
    var text = Bundled.camdenText
    for (old, new) in [("repeats: no", "repeats: perhaps"), ("phase: at", "phase: during")] {
      text = try PackEdit.replacing(old, by: new, in: text)
    }
    let refused = try #require(throws: PackRefused.self) {
      _ = try ProtocolPack(yaml: text, file: "own.yaml")
    }
    let during = try PackEdit.line(of: "phase: during", in: text)
    let perhaps = try PackEdit.line(of: "repeats: perhaps", in: text)
    let lines = refused.message.split(separator: "\n").map(String.init)
    #expect(
      lines.contains(
        "own.yaml:\(during): found “during”; expected a phase: one of before, at, after."))
    #expect(lines.contains("own.yaml:\(perhaps): found “perhaps”; expected yes or no."))
  }

  @Test("Whoever may exclude a parent does so by a provision, which is named")
  func deciderWithoutProvision() throws {
    let text = try PackEdit.replacing(
      "      provisions: [CAM 6.P6c]\n    readings: [child-asked", by: "    readings: [child-asked",
      in: Bundled.camdenText)
    #expect(throws: PackRefused.self) { _ = try ProtocolPack(yaml: text, file: "own.yaml") }
  }

  @Test(
    "What is no pack at all is refused in one sentence",
    arguments: [
      ("", "own.yaml:1: found an empty file; expected a protocol pack."),
      ("\n \n", "own.yaml:1: found an empty file; expected a protocol pack."),
      ("# a comment\n", "own.yaml:1: found an empty file; expected a protocol pack."),
      ("- id: camden\n", "own.yaml:1: found a list; expected a table of keys and values."),
      ("\n\nsome words\n", "own.yaml:3: found “some words”; expected a table of keys and values."),
      ("\"\\e[31m\"", "own.yaml:1: found “\\u{1b}[31m”; expected a table of keys and values."),
      (
        "id: *camden\n",
        "own.yaml:1: found an anchor or an alias; "
          + "expected the value itself, in quotation marks if it begins with & or *."
      ),
    ])
  func noPack(text: String, says: String) throws {
    let refused = try #require(throws: PackRefused.self) {
      _ = try ProtocolPack(yaml: text, file: "own.yaml")
    }
    #expect(refused.message == says)
  }

  @Test(
    "Camden's pack is taken as it is, also with other line ends or a byte order mark",
    arguments: ["", "\u{FEFF}"], ["\n", "\r\n"])
  func taken(mark: String, end: String) throws {
    let text =
      mark
      + Bundled.camdenText.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: end)
    #expect(try ProtocolPack(yaml: text, file: "camden.yaml") == Bundled.camden())
  }
}
