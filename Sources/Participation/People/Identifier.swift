/// The name of one thing in the journal: random, made before the thing is recorded, without meaning.
///
/// The type parameter keeps a child's identifier from being taken for a meeting's.
package struct Identifier<Subject>: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let text: String

  /// An identifier of 1 to 64 ASCII letters, digits, `-` and `_`; nil for any other text.
  package init?(_ text: String) {
    let allowed = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        || $0 == 0x2D || $0 == 0x5F
    }
    guard allowed, (1...64).contains(text.utf8.count) else { return nil }
    self.text = text
  }

  /// A new random identifier: 25 characters of base 36, about 128 bits.
  package static func random(using generator: inout some RandomNumberGenerator) -> Identifier {
    let alphabet = Array("0123456789abcdefghijklmnopqrstuvwxyz")
    let characters = (0..<25).map { _ in alphabet[Int.random(in: 0..<36, using: &generator)] }
    return Identifier(trusted: String(characters))
  }

  package static func random() -> Identifier {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  private init(trusted text: String) { self.text = text }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }

  package var description: String { text }
}

extension Identifier: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Identifier(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription:
          "“\(text.shownSafely)” is not an identifier: 1 to 64 letters, digits, - or _.")
    }
    self = identifier
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// A person around a child: parent, carer, professional, advocate, trusted adult.
package typealias PersonID = Identifier<Person>
package typealias ChildID = Identifier<Child>
package typealias MeetingID = Identifier<Meeting>
package typealias EntryID = Identifier<Entry>
/// A view that a child or another person gave, so that the answer to it can name it.
package typealias ViewID = Identifier<View>
