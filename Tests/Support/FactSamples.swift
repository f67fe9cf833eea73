package import Participation

/// Facts made at random: of each word one whose details change with every draw. They are made up field by
/// field of what the fact holds, so that a new fact has samples at once.
package struct FactSamples {
  package var random: SeededGenerator
  /// What texts are drawn from: also blank ones, several lines and what steers a terminal.
  package var texts = [
    "", " ", "at home", "Åsa – “mum”", "two\nlines", "👩‍👧", "أختي", "\u{1B}[2J\u{0}",
  ]

  package init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// - Returns: where a kind cannot be made up, a fact of another word, which no test takes for it.
  package mutating func fact(_ word: Fact.Word) -> Fact {
    let drawn = DrawnFields(self)
    defer { self = drawn.samples }
    return (try? word.kind.fact(from: FieldDecoder(drawn)))
      ?? .recordViewed(RecordViewed(what: "a kind that cannot be made up"))
  }

  // MARK: Draws

  package mutating func one<Value>(of values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &random)]
  }

  package mutating func maybe<Value>(_ value: Value) -> Value? {
    Bool.random(using: &random) ? value : nil
  }

  package mutating func isSo() -> Bool { Bool.random(using: &random) }

  /// A day of 2026 or near it.
  package mutating func day() -> CivilDate {
    date(2026, 1, 1).adding(days: Int.random(in: -30...400, using: &random))
  }

  package mutating func text() -> String {
    one(of: texts)
  }

  package mutating func person() -> Person {
    var person = one(of: [Family.mum, Family.dad, Family.nan, Family.carer, Family.teacher])
    person.calledByChild = maybe(text())
    person.born = maybe(day())
    person.isUnder18 = isSo()
    person.contact = maybe(text())
    person.safetyNotes = maybe(text())
    person.accessNeeds = isSo() ? [] : [text(), text()]
    return person
  }

  package mutating func someone() -> PersonID? { maybe(person().id) }

  package mutating func duty() -> DutyKey { DutyKey(one(of: DutyID.allCases), person: someone()) }
}

/// Draws what stands in each field.
private final class DrawnFields: FieldSource {
  var samples: FactSamples
  /// How many values of a list were drawn, for lists that are being made up.
  private var places: [[String]: Int] = [:]

  init(_ samples: FactSamples) { self.samples = samples }

  func isThere(at path: [String]) -> Bool { samples.isSo() }

  func count(at path: [String]) -> Int {
    places[path] = 0
    // A meeting is about a child, each once.
    return path == ["children"] ? 1 : samples.one(of: [0, 1, 2])
  }

  func value<Value>(_ type: Value.Type, at path: [String]) -> Value? {
    let place = places[path]
    if let place { places[path] = place + 1 }
    if let value = plain(type, at: path) ?? named(type, place: place) { return value }
    guard let list = type as? any CaseIterable.Type else { return nil }
    return word(of: list, place: place)
  }

  private func plain<Value>(_ type: Value.Type, at path: [String]) -> Value? {
    switch type {
    // A form takes a time of day as a time.
    case is String.Type: (path.last == "time" ? "10:30" : samples.text()) as? Value
    case is Bool.Type: samples.isSo() as? Value
    case is Int.Type: Int.random(in: 0...9, using: &samples.random) as? Value
    case is CivilDate.Type:
      // A child is born before the meeting.
      (path.last == "born" ? date(2026, 1, 1).adding(days: -4000) : samples.day()) as? Value
    case is GroundID.Type: GroundID(rawValue: samples.text()) as? Value
    case is Relation.Type: samples.one(of: Relation.all) as? Value
    case is DutyKey.Type: samples.duty() as? Value
    default: nil
    }
  }

  private func named<Value>(_ type: Value.Type, place: Int?) -> Value? {
    switch type {
    case is PersonID.Type:
      // Nobody is named twice in a list.
      (place.map { [Family.mum, Family.dad, Family.nan][$0].id } ?? samples.person().id) as? Value
    case is ChildID.Type: JournalBuilder.child as? Value
    case is MeetingID.Type: JournalBuilder.meeting as? Value
    case is ViewID.Type:
      ViewID.named("view-\(Int.random(in: 0...3, using: &samples.random))") as? Value
    case is GoalID.Type: GoalID.named("goal") as? Value
    case is EntryID.Type:
      EntryID.named("random-\(Int.random(in: 0...30, using: &samples.random))") as? Value
    default: nil
    }
  }

  /// One of a few words; those of a list in their order, each once.
  private func word<Words: CaseIterable, Value>(of words: Words.Type, place: Int?) -> Value? {
    let all = Array(words.allCases)
    return (place.map { all[$0] } ?? samples.one(of: all)) as? Value
  }
}
