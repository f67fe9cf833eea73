/// JSON as it stands: for holding what was written against what was read, and for making facts of
/// what a form holds.
package enum JSONTree: Sendable, Hashable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case table([String: JSONTree])

  /// The path of the first key of this tree that another lacks; keys without a value do not count.
  package func firstKey(missingIn other: JSONTree?, path: String = "") -> String? {
    switch self {
    case .table(let values):
      guard case .table(let others)? = other else { return path }
      for (key, value) in values.sorted(by: { $0.key < $1.key }) where value != .null {
        let inner = path.isEmpty ? key : "\(path).\(key)"
        guard let there = others[key] else { return inner }
        if let missing = value.firstKey(missingIn: there, path: inner) { return missing }
      }
      return nil
    case .list(let values):
      guard case .list(let others)? = other else { return nil }
      for (index, (value, there)) in zip(values, others).enumerated() {
        let missing = value.firstKey(missingIn: there, path: "\(path).\(index)")
        if let missing { return missing }
      }
      return nil
    case .null, .flag, .number, .text: return nil
    }
  }
}

extension JSONTree: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  package init(from decoder: any Decoder) throws {
    if let table = try? decoder.container(keyedBy: Key.self) {
      var values: [String: JSONTree] = [:]
      for key in table.allKeys {
        values[key.stringValue] = try table.decode(JSONTree.self, forKey: key)
      }
      self = .table(values)
      return
    }
    if var list = try? decoder.unkeyedContainer() {
      var values: [JSONTree] = []
      while !list.isAtEnd { values.append(try list.decode(JSONTree.self)) }
      self = .list(values)
      return
    }
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let flag = try? single.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? single.decode(Double.self) {
      self = .number(number)
    } else {
      self = .text(try single.decode(String.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .table(let values):
      var table = encoder.container(keyedBy: Key.self)
      for (key, value) in values {
        if let key = Key(stringValue: key) { try table.encode(value, forKey: key) }
      }
    case .list(let values):
      var list = encoder.unkeyedContainer()
      for value in values { try list.encode(value) }
    case .null:
      var single = encoder.singleValueContainer()
      try single.encodeNil()
    case .flag(let flag):
      var single = encoder.singleValueContainer()
      try single.encode(flag)
    case .number(let number):
      var single = encoder.singleValueContainer()
      try single.encode(number)
    case .text(let text):
      var single = encoder.singleValueContainer()
      try single.encode(text)
    }
  }
}
