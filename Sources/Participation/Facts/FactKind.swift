/// All there is to know of one kind of fact. It stands in the file of the fact, in `Facts`.
package final class FactKind<Details: Codable & Hashable & Sendable>: AnyFactKind {
  package let word: Fact.Word
  package let name: String
  package let heading: String
  package let scope: Fact.Scope
  package let prepares: Bool
  package let right: RecordingRight
  package let asksToCome: Bool
  package let onlyAt: Set<MeetingKind>?
  let make: @Sendable (Details) -> Fact
  let about: @Sendable (Details) -> Fact.Subject
  let lacksReason: @Sendable (Details) -> Bool
  let day: @Sendable (Details) -> CivilDate?
  let teller: @Sendable (Details) -> String?
  let narrow: @Sendable (Details, inout RecordingRight) -> Void

  /// A fact about a child's part in a meeting.
  ///
  /// - Parameters:
  ///   - about: of whom alone it speaks: who of the family may read it in a copy.
  ///   - prepares: whether it is about getting ready for the meeting.
  ///   - lacksReason: whether a reason is blank without which the fact would close something.
  ///   - day: the day that it carries, as far as it is about a child's part in a meeting.
  ///   - teller: who passed it on, or whose doing it was where that is somebody else.
  ///   - narrow: what the details say of who may record this very fact.
  init(
    _ word: Fact.Word, _ name: String, _ heading: String,
    _ make: @escaping @Sendable (Details) -> Fact, of scope: Fact.Scope = .participation,
    about: @escaping @Sendable (Details) -> Fact.Subject, prepares: Bool = false,
    right: RecordingRight,
    lacksReason: @escaping @Sendable (Details) -> Bool = { _ in false },
    day: @escaping @Sendable (Details) -> CivilDate? = { _ in nil },
    teller: @escaping @Sendable (Details) -> String? = { _ in nil },
    asksToCome: Bool = false, onlyAt: Set<MeetingKind>? = nil,
    narrow: @escaping @Sendable (Details, inout RecordingRight) -> Void = { _, _ in }
  ) {
    (self.word, self.name, self.heading, self.scope) = (word, name, heading, scope)
    (self.about, self.prepares) = (about, prepares)
    (self.right, self.asksToCome, self.onlyAt) = (right, asksToCome, onlyAt)
    (self.make, self.lacksReason, self.day, self.teller) = (make, lacksReason, day, teller)
    self.narrow = narrow
  }

  /// A fact about a child or about a meeting as a whole.
  convenience init(
    _ word: Fact.Word, _ name: String, _ heading: String,
    _ make: @escaping @Sendable (Details) -> Fact, of scope: Fact.Scope, right: RecordingRight,
    lacksReason: @escaping @Sendable (Details) -> Bool = { _ in false },
    onlyAt: Set<MeetingKind>? = nil
  ) {
    self.init(
      word, name, heading, make, of: scope, about: { _ in .nobody }, right: right,
      lacksReason: lacksReason, onlyAt: onlyAt)
  }

  package func fact(from values: KeyedDecodingContainer<Fact.CodingKeys>) throws -> Fact {
    make(try values.decode(Details.self, forKey: .details))
  }

  package func fact(from decoder: any Decoder) throws -> Fact { make(try Details(from: decoder)) }
}

/// A kind of fact, whatever it holds.
package protocol AnyFactKind: AnyObject, Sendable {
  var word: Fact.Word { get }
  /// The word as a journal carries it: it never changes.
  var name: String { get }
  /// In a few words, as a heading: “Invitation”.
  var heading: String { get }
  var scope: Fact.Scope { get }
  /// Whether it is about getting ready, and neither a view, an answer nor what has its own heading.
  var prepares: Bool { get }
  /// Who may record it, and at which stages of its meeting.
  ///
  /// What was seen to happen any of the four may write down, since they stand in for each other, and
  /// the entry names them. What somebody decides is theirs alone, or is recorded with who passed it on.
  var right: RecordingRight { get }
  /// Whether it asks the family to a meeting, who came or how it went: nothing in a strategy meeting does.
  var asksToCome: Bool { get }
  /// The only kinds of meeting at which it can be said; nil at any.
  var onlyAt: Set<MeetingKind>? { get }

  /// A fact of this kind as a journal carries it.
  func fact(from values: KeyedDecodingContainer<Fact.CodingKeys>) throws -> Fact
  /// A fact of this kind from its details alone.
  func fact(from decoder: any Decoder) throws -> Fact
}

/// The kinds of facts, each declared in the file of its fact.
package enum Facts {}

/// Reads what a fact holds, of whatever kind it is.
protocol FactReader {
  associatedtype Answer
  associatedtype Failure: Error = Never

  func read<Details>(_ details: Details, of kind: FactKind<Details>) throws(Failure) -> Answer
}

extension Fact {
  /// What an entry has to name for the fact to have a place.
  package enum Scope: Sendable {
    case child, meeting
    /// One child's part in a meeting: both are named.
    case participation
    /// Whatever the corrected entry names.
    case any
  }

  /// Of whom alone a fact about a child's part in a meeting speaks.
  package enum Subject: Sendable, Hashable {
    case child
    case person(PersonID)
    /// Of several people or of none, or it is for others to say to whom it may be told.
    case nobody

    /// - Parameter person: nil is the child.
    init(_ person: PersonID?) { self = person.map(Subject.person) ?? .child }
  }

  /// Whether it says something of the reader alone: nil the child.
  package func isAbout(_ person: PersonID?) -> Bool {
    read(by: SubjectReader()) == Subject(person)
  }

  package var word: Word { read(by: WordReader()) }

  /// Who may record this very fact: an opinion is its giver's, a decision its decider's.
  package var right: RecordingRight { read(by: RightReader()) }

  /// Who passed it on, or whose doing it was where that is somebody else.
  package var teller: String? { read(by: TellerReader()) }

  /// The day that a fact about a child's part in a meeting carries; nil where it carries none.
  var day: CivilDate? { read(by: DayReader()) }

  /// Whether a reason is blank that would close something without one.
  var lacksReason: Bool { read(by: ReasonReader()) }
}

private struct WordReader: FactReader {
  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> Fact.Word { kind.word }
}

private struct SubjectReader: FactReader {
  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> Fact.Subject {
    kind.about(details)
  }
}

private struct RightReader: FactReader {
  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> RecordingRight {
    var right = kind.right
    kind.narrow(details, &right)
    return right
  }
}

private struct TellerReader: FactReader {
  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> String? {
    kind.teller(details)
  }
}

private struct DayReader: FactReader {
  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> CivilDate? {
    kind.day(details)
  }
}

private struct ReasonReader: FactReader {
  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> Bool {
    kind.lacksReason(details)
  }
}
