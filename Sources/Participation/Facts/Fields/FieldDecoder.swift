/// Decodes a value out of nothing but what a source gives for its fields.
package struct FieldDecoder: Decoder {
  let source: any FieldSource
  package let codingPath: [any CodingKey]
  // The protocol asks for `Any`; nothing stands in it.
  package var userInfo: [CodingUserInfoKey: Any] { [:] }

  package init(_ source: any FieldSource) { self.init(source, at: []) }

  fileprivate init(_ source: any FieldSource, at path: [any CodingKey]) {
    self.source = source
    codingPath = path
  }

  package func container<Key>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
    KeyedDecodingContainer(Fields<Key>(decoder: self))
  }

  package func unkeyedContainer() -> any UnkeyedDecodingContainer {
    Values(decoder: self, length: source.count(at: path))
  }

  package func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: self) }

  fileprivate var path: [String] { codingPath.map(\.stringValue) }

  fileprivate func inside(_ key: some CodingKey) -> FieldDecoder {
    FieldDecoder(source, at: codingPath + [key])
  }

  fileprivate func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    try source.value(type, at: path) ?? Value(from: self)
  }
}

private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
  let decoder: FieldDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { [] }

  func contains(_ key: Key) -> Bool { true }

  func decodeNil(forKey key: Key) -> Bool {
    !decoder.source.isThere(at: decoder.inside(key).path)
  }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try decoder.inside(key).decode(type)
  }

  func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key)
    -> KeyedDecodingContainer<Nested>
  {
    decoder.inside(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
    decoder.inside(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }

  func superDecoder(forKey key: Key) -> any Decoder { decoder.inside(key) }
}

private struct Values: UnkeyedDecodingContainer {
  let decoder: FieldDecoder
  let length: Int
  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { length }
  var isAtEnd: Bool { currentIndex >= length }
  private(set) var currentIndex = 0

  init(decoder: FieldDecoder, length: Int) {
    self.decoder = decoder
    self.length = length
  }

  mutating func decodeNil() -> Bool { false }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    currentIndex += 1
    return try decoder.decode(type)
  }

  mutating func nestedContainer<Nested>(keyedBy type: Nested.Type)
    -> KeyedDecodingContainer<Nested>
  {
    currentIndex += 1
    return decoder.container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedDecodingContainer {
    currentIndex += 1
    return decoder.unkeyedContainer()
  }

  mutating func superDecoder() -> any Decoder { decoder }
}

private struct Single: SingleValueDecodingContainer {
  let decoder: FieldDecoder
  var codingPath: [any CodingKey] { decoder.codingPath }

  func decodeNil() -> Bool { false }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    guard let value = decoder.source.value(type, at: decoder.path) else {
      throw DecodingError.valueNotFound(
        type, .init(codingPath: codingPath, debugDescription: "Nothing is known to stand here."))
    }
    return value
  }
}
