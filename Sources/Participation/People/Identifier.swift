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
    Identifier(trusted: characters(length, using: &generator))
  }

  /// The length of a random identifier.
  private static var length: Int { 25 }

  private static func characters(
    _ count: Int, using generator: inout some RandomNumberGenerator
  ) -> String {
    var characters: [UInt8] = []
    while characters.count < count {
      // Of one number nine are taken: each draw asks the system.
      var rest: UInt64 = generator.next()
      for _ in 0..<min(9, count - characters.count) {
        let digit = UInt8(rest % 36)
        characters.append(digit + (digit < 10 ? 0x30 : 0x61 - 10))
        rest /= 36
      }
    }
    return String(decoding: characters, as: UTF8.self)
  }

  /// Several new identifiers in order, random where they begin and each at its end: side by side, so
  /// that an index has places for all of them in a few pages.
  package static func random(_ count: Int) -> [Identifier] {
    var generator = SystemRandomNumberGenerator()
    let (start, end) = (length - 9, 9)
    let beginning = characters(start, using: &generator)
    var ends: Set<String> = []
    while ends.count < count { ends.insert(characters(end, using: &generator)) }
    return ends.sorted().map { Identifier(trusted: beginning + $0) }
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
