import Foundation
import Participation
import Support
import Testing

@Suite("Entries as text")
struct EntryCodingTests {
  @Test("A fact of every word comes back as it was recorded", arguments: Fact.Word.allCases)
  func factsComeBack(_ word: Fact.Word) throws {
    var samples = FactSamples(seed: 31)
    for _ in 0..<12 {
      let fact = samples.fact(word)
      #expect(fact.word == word)
      let data = try JSONEncoder().encode(fact)
      #expect(try JSONDecoder().decode(Fact.self, from: data) == fact)
      let text = String(decoding: data, as: UTF8.self)
      #expect(text.contains("\"\(word.rawValue)\""))
    }
  }

  @Test("An entry comes back with its time, author, place and what it corrects")
  func entriesComeBack() throws {
    var samples = FactSamples(seed: 32)
    for word in Fact.Word.allCases {
      let entry = try #require(
        JournalBuilder().adding(
          samples.fact(word), as: "this", corrects: word == .withdrawn ? "that" : nil,
          by: JournalBuilder.manager
        ).entries.first)
      let data = try JSONEncoder().encode(entry)
      #expect(try JSONDecoder().decode(Entry.self, from: data) == entry)
    }
  }

  @Test(
    "An entry that does not name its place is refused",
    arguments: Fact.Word.allCases.filter { $0 != .withdrawn })
  func entriesNameTheirPlace(_ word: Fact.Word) throws {
    var samples = FactSamples(seed: 33)
    let entry = Entry(
      id: .named("lost"), made: Moment(milliseconds: 0), by: JournalBuilder.worker,
      fact: samples.fact(word))
    let data = try JSONEncoder().encode(entry)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Entry.self, from: data) }
  }

  @Test("A withdrawal names the entry that it takes back, or is refused")
  func withdrawalsNameTheirEntry() throws {
    let entry = Entry(
      id: .named("lost"), made: Moment(milliseconds: 0), by: JournalBuilder.worker,
      child: JournalBuilder.child, meeting: JournalBuilder.meeting,
      fact: .withdrawn(WithReason(why: "mistaken")))
    let data = try JSONEncoder().encode(entry)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Entry.self, from: data) }
  }

  private static let valid =
    #"{"id":"a","made":"2026-11-21T09:14:03.250Z","by":{"name":"Ama","role":"social-worker"},"#
    + #""child":"leo","fact":"child-died","details":{"on":"2026-11-20"}}"#

  @Test("What a well-formed entry says is read")
  func aWellFormedEntry() throws {
    let entry = try JSONDecoder().decode(Entry.self, from: Data(Self.valid.utf8))
    #expect(entry.fact == .childDied(OnDay(on: date(2026, 11, 20))))
    #expect(entry.made.description == "2026-11-21T09:14:03.250Z")
    #expect(entry.child == .named("leo"))
  }

  @Test(
    "A malformed entry is refused",
    arguments: [
      (#""id":"a""#, #""id":"""#), (#""id":"a""#, #""id":"a b""#), (#""id":"a""#, #""id":7"#),
      (#""id":"a","#, ""), (#""child":"leo""#, #""child":"../leo""#),
      (#""child":"leo""#, #""child":null"#), (#""child":"leo""#, #""child":["leo"]"#),
      ("2026-11-21T09:14:03.250Z", "2026-11-21"), ("2026-11-21T09:14:03.250Z", "yesterday"),
      ("2026-11-21T09:14:03.250Z", "2026-13-21T09:14:03Z"),
      ("2026-11-21T09:14:03.250Z", "2026-11-21T25:14:03Z"), ("social-worker", "nobody"),
      (#""role":"social-worker""#, #""role":null"#), (#""child-died""#, #""child-flew""#),
      (#""child-died""#, #"{}"#), (#""child-died""#, #""meeting-held""#),
      (#"{"on":"2026-11-20"}"#, "{}"), (#"{"on":"2026-11-20"}"#, "[]"),
      (#"{"on":"2026-11-20"}"#, "null"), ("2026-11-20", "2026-02-30"),
      ("2026-11-20", "99999999999999999999-01-01"), ("2026-11-20", ""), ("}}", "}"), ("{", "["),
      (#""fact":"child-died","#, ""), (#""by":{"#, #""by":["#),
    ])
  func malformedEntries(replacing found: String, with replacement: String) {
    let text = Self.valid.replacingOccurrences(of: found, with: replacement)
    #expect(text != Self.valid)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(Entry.self, from: Data(text.utf8))
    }
  }

  @Test("An entry cut off anywhere is refused, and one with bytes changed is read or refused")
  func damagedEntries() throws {
    let bytes = Array(Self.valid.utf8)
    for length in bytes.indices {
      #expect(throws: (any Error).self) {
        try JSONDecoder().decode(Entry.self, from: Data(bytes.prefix(length)))
      }
    }
    var random = SeededGenerator(seed: 34)
    for _ in 0..<2000 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[Int.random(in: bytes.indices, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      // Whatever comes of it, a damaged line must not end the program.
      guard let entry = try? JSONDecoder().decode(Entry.self, from: Data(damaged)) else { continue }
      #expect(entry.missingPlace == nil)
      _ = CaseFile(folding: [entry])
    }
  }
}
