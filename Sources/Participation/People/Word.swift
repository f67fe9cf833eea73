extension RawRepresentable where Self: Decodable & CaseIterable, RawValue == String {
  /// One of a list of words; a refusal names the word and the list.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let value = Self(rawValue: word) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(word.shownSafely)” is none of "
          + Self.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self = value
  }
}
