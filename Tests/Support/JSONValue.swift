import Foundation

/// JSON of any form, so that a paper can be held against an example written out.
package enum JSONValue: Decodable, Equatable {
  case object([String: JSONValue])
  case list([JSONValue])
  case text(String)
  case number(Double)
  case flag(Bool)
  case null

  package init(_ text: String) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  package init(encoding value: some Encodable) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: try JSONEncoder().encode(value))
  }

  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let flag = try? value.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let list = try? value.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try value.decode([String: JSONValue].self))
    }
  }

  /// The value of a key, or nil where there is no such key.
  package subscript(key: String) -> JSONValue? {
    if case .object(let object) = self { object[key] } else { nil }
  }

  package var string: String? { if case .text(let text) = self { text } else { nil } }

  package var elements: [JSONValue] { if case .list(let list) = self { list } else { [] } }

  /// Where an example differs from this value, looking at nothing that the example leaves out:
  /// `duties[0].due`, and so on. Empty where all of it is here.
  package func lacks(_ example: JSONValue, at place: String = "") -> [String] {
    switch (self, example) {
    case (.object(let mine), .object(let keys)):
      keys.sorted { $0.key < $1.key }.flatMap { key, value in
        mine[key].map { $0.lacks(value, at: place + "." + key) } ?? ["\(place).\(key) is missing"]
      }
    case (.list(let mine), .list(let values)) where mine.count == values.count:
      zip(mine, values).enumerated().flatMap { index, pair in
        pair.0.lacks(pair.1, at: "\(place)[\(index)]")
      }
    default: self == example ? [] : ["\(place) is \(self), and not \(example)"]
    }
  }

  /// Where this value has a key beside those of an example that says more than that there is nothing.
  package func adds(to example: JSONValue, at place: String = "") -> [String] {
    switch (self, example) {
    case (.object(let mine), .object(let keys)):
      mine.sorted { $0.key < $1.key }.flatMap { key, value in
        keys[key].map { value.adds(to: $0, at: place + "." + key) }
          ?? (value.saysNothing ? [] : ["\(place).\(key) is \(value), and was not there"])
      }
    case (.list(let mine), .list(let values)) where mine.count == values.count:
      zip(mine, values).enumerated().flatMap { index, pair in
        pair.0.adds(to: pair.1, at: "\(place)[\(index)]")
      }
    default: []
    }
  }

  private var saysNothing: Bool { [.null, .flag(false), .list([])].contains(self) }
}
