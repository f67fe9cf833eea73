import Participation
import Yams

/// A value of the pack with its place, read with what was found and what is expected in every
/// refusal.
struct PackNode {
  let node: Node

  var line: Int { node.mark?.line ?? 1 }

  func fault(found: String? = nil, expected: String) -> PackFault {
    PackFault(line: line, found: found ?? shown, expected: expected)
  }

  /// What stands there, in a form that fits a sentence.
  var shown: String {
    switch node {
    case .scalar(let scalar): scalar.string.isEmpty ? "nothing" : "“\(scalar.string.shownSafely)”"
    case .mapping: "a table of keys"
    case .sequence: "a list"
    case .alias: "an alias"
    }
  }

  // MARK: Scalars

  func text() throws(PackFault) -> String {
    guard case .scalar(let scalar) = node, !scalar.string.isEmpty, !isNull(scalar) else {
      throw fault(expected: "a text")
    }
    return scalar.string
  }

  /// Whether the file leaves the value out by one of YAML's words for nothing.
  private func isNull(_ scalar: Node.Scalar) -> Bool {
    scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// The first value within that is left out, in tables within tables too. Yams would decode it into a
  /// text: “advocate: ~” is then an advocate of that name.
  var nothingWithin: PackNode? {
    let values: [Node] =
      switch node {
      case .mapping(let mapping): mapping.map(\.value)
      case .sequence(let sequence): Array(sequence)
      case .scalar, .alias: []
      }
    for value in values.map(PackNode.init) {
      if case .scalar(let scalar) = value.node {
        if isNull(scalar) || scalar.style == .plain && scalar.string.isEmpty { return value }
      } else if let nothing = value.nothingWithin {
        return nothing
      }
    }
    return nil
  }

  func whole(in range: ClosedRange<Int>, expected: String) throws(PackFault) -> Int {
    guard case .scalar(let scalar) = node, let number = Int(scalar.string), range.contains(number)
    else { throw fault(expected: expected) }
    return number
  }

  /// Working days from the meeting's day; a year either way is more than any rule asks.
  func days() throws(PackFault) -> Int {
    try whole(
      in: -260...260,
      expected: "working days from the meeting as a whole number from -260 to 260, as -5")
  }

  func flag() throws(PackFault) -> Bool {
    guard case .scalar(let scalar) = node else { throw fault(expected: "yes or no") }
    switch scalar.string {
    case "yes", "true": return true
    case "no", "false": return false
    default: throw fault(expected: "yes or no")
    }
  }

  func date() throws(PackFault) -> CivilDate {
    let text = try text()
    do { return try CivilDate(parsing: text) } catch {
      throw fault(expected: "a date as 2022-01-01")
    }
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    of type: Choice.Type, called noun: String
  ) throws(PackFault) -> Choice {
    guard case .scalar(let scalar) = node, let choice = Choice(rawValue: scalar.string) else {
      throw fault(
        expected: "\(noun): one of " + Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  // MARK: Collections

  func list() throws(PackFault) -> [PackNode] {
    guard case .sequence(let sequence) = node else {
      throw fault(expected: "a list, as [first, second]")
    }
    return sequence.map { PackNode(node: $0) }
  }

  func texts() throws(PackFault) -> [String] {
    var texts: [String] = []
    for element in try list() { texts.append(try element.text()) }
    return texts
  }

  /// Keys and values in the order of the file; an empty table may be left blank.
  func entries() throws(PackFault) -> [(key: PackNode, name: String, value: PackNode)] {
    guard case .mapping(let mapping) = node else {
      throw fault(expected: "a table of keys and values")
    }
    var entries: [(key: PackNode, name: String, value: PackNode)] = []
    for (key, value) in mapping {
      let key = PackNode(node: key)
      entries.append((key, try key.text(), PackNode(node: value)))
    }
    return entries
  }
}

/// A table whose keys are fixed. Reading it takes note of each key that it does not know.
struct PackTable {
  let place: PackNode
  private let values: [String: PackNode]

  init(_ place: PackNode, keys: [String], optional: [String] = [], faults: inout [PackFault])
    throws(PackFault)
  {
    self.place = place
    var values: [String: PackNode] = [:]
    for (key, name, value) in try place.entries() {
      guard keys.contains(name) || optional.contains(name) else {
        faults.append(
          key.fault(
            found: "unknown key “\(name.shownSafely)”",
            expected: "one of " + (keys + optional).joined(separator: ", ")))
        continue
      }
      values[name] = value
    }
    for key in keys where values[key] == nil {
      faults.append(place.fault(found: "no key “\(key)”", expected: "a value for “\(key)”"))
    }
    self.values = values
  }

  /// The value of a required key. Where it is missing that was noted already, so that the fault
  /// thrown here repeats it.
  func value(_ key: String) throws(PackFault) -> PackNode {
    guard let value = values[key] else {
      throw place.fault(found: "no key “\(key)”", expected: "a value for “\(key)”")
    }
    return value
  }

  func optional(_ key: String) -> PackNode? { values[key] }
}
