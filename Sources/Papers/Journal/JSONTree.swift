/// JSON as it stands, for holding what was written against what was read.
enum JSONTree: Equatable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONTree])
  case table([String: JSONTree])

  /// The path of the first key of this tree that another lacks; keys without a value do not count.
  func firstKey(missingIn other: JSONTree?, path: String = "") -> String? {
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

extension JSONTree: Decodable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  init(from decoder: any Decoder) throws {
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
}
