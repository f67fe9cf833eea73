extension Fact: Codable {
  package enum CodingKeys: String, CodingKey {
    case word = "fact"
    case details
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let text = try values.decode(String.self, forKey: .word)
    guard let word = Word(rawValue: text) else {
      throw DecodingError.dataCorruptedError(
        forKey: .word, in: values,
        debugDescription: "“\(text.shownSafely)” is not a fact: one of "
          + Word.allCases.map(\.rawValue).joined(separator: ", ") + ".")
    }
    self = try word.kind.fact(from: values)
  }

  package func encode(to encoder: any Encoder) throws {
    try read(by: DetailsWriter(values: encoder.container(keyedBy: CodingKeys.self)))
  }

  private struct DetailsWriter: FactReader {
    let values: KeyedEncodingContainer<CodingKeys>

    func read<Details>(_ details: Details, of kind: FactKind<Details>) throws {
      var values = values
      try values.encode(kind.name, forKey: .word)
      try values.encode(details, forKey: .details)
    }
  }
}

extension Fact.Word {
  package var rawValue: String { kind.name }

  package var scope: Fact.Scope { kind.scope }

  package var right: RecordingRight { kind.right }

  /// - Returns: nil for a text that is no word of a journal.
  package init?(rawValue: String) {
    guard let word = Self.named[rawValue] else { return nil }
    self = word
  }

  private static let named = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })
}
