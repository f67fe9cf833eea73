import Foundation
import Participation
import Protocols
import Testing

/// Camden's pack with one text put in the place of another, and the fault that this makes.
struct PackEdit: Sendable, CustomTestStringConvertible {
  let what: String
  let replaced: String
  let by: String
  /// A text of the edited pack at whose start the fault is found.
  let place: String
  let found: String
  /// Words that the refusal says of what is expected.
  let expected: String
  /// How many faults the edit makes in all.
  let faults: Int

  init(
    _ what: String, _ replaced: String, _ by: String, at place: String? = nil, found: String,
    expected: String, faults: Int = 1
  ) {
    self.what = what
    self.replaced = replaced
    self.by = by
    self.place = place ?? by
    self.found = found
    self.expected = expected
    self.faults = faults
  }

  /// A key that nobody knows, at the top of a table.
  static func unknownKey(of what: String, under heading: String, indent: Int, known: String)
    -> PackEdit
  {
    let key = String(repeating: " ", count: indent) + "colour: red\n"
    return PackEdit(
      "an unknown key of \(what)", heading, heading + key, at: key,
      found: "unknown key “colour”", expected: known)
  }

  var testDescription: String { what }

  func text() throws -> String { try Self.replacing(replaced, by: by, in: Bundled.camdenText) }

  func line() throws -> Int { try Self.line(of: place, in: text()) }

  /// The faults with which the edited pack is refused.
  func refusal() throws -> PackRefused {
    let text = try text()
    return try #require(throws: PackRefused.self) {
      _ = try ProtocolPack(yaml: text, file: "edited.yaml")
    }
  }

  // MARK: Text

  /// A text with another in the place of one that stands in it once.
  static func replacing(_ old: String, by new: String, in text: String) throws -> String {
    let parts = text.components(separatedBy: old)
    try #require(parts.count == 2, "“\(old)” stands \(parts.count - 1) times in the pack")
    return parts.joined(separator: new)
  }

  /// The line on which a text begins that stands in another once; blank lines before it are not
  /// counted in.
  static func line(of place: String, in text: String) throws -> Int {
    let parts = text.components(separatedBy: place)
    try #require(parts.count == 2, "“\(place)” stands \(parts.count - 1) times in the pack")
    let breaks = parts[0].count { $0 == "\n" } + place.prefix { $0 == "\n" }.count
    return breaks + 1
  }
}
