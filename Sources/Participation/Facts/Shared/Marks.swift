/// What is to be known of somebody's words wherever they go.
package struct Marks: Sendable, Hashable, Codable {
  package var checkedBack: View.CheckedBack
  /// With whom it may not be shared.
  package var notSharedWith: [PersonID]
  /// Whether the gist may be passed on, but not the words; nil where nobody said, and the kind of meeting
  /// decides (`settled(at:)`).
  package var notWordForWord: Bool?

  package init(
    checkedBack: View.CheckedBack = .notYet, notSharedWith: [PersonID] = [],
    notWordForWord: Bool? = nil
  ) {
    self.checkedBack = checkedBack
    self.notSharedWith = notSharedWith
    self.notWordForWord = notWordForWord
  }

  /// Whether anybody is named with whom it may not be shared, or the words are to stay.
  package var keepSomething: Bool { !notSharedWith.isEmpty || notWordForWord == true }

  private enum CodingKeys: String, CodingKey { case checkedBack, notSharedWith, notWordForWord }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    checkedBack =
      try values.decodeIfPresent(View.CheckedBack.self, forKey: .checkedBack) ?? .notYet
    notSharedWith = try values.decodeIfPresent([PersonID].self, forKey: .notSharedWith) ?? []
    notWordForWord = try values.decodeIfPresent(Bool.self, forKey: .notWordForWord)
  }
}

/// What a fact holds where it carries somebody's words: whose they are, and what is to be known of them.
package protocol Spoken: Sendable {
  /// Whose words; nil the child's, or those of several at once.
  var speaker: PersonID? { get }
  /// Nil where nothing was said of it.
  var marks: Marks? { get set }
}

extension Fact {
  /// The words of somebody that the fact carries; nil where it carries nobody's.
  package var spoken: (any Spoken)? { read(by: SpokenReader()) }

  /// The same words with other marks; the fact itself where it carries nobody's.
  package func marked(_ marks: Marks?) -> Fact { read(by: MarkingReader(marks: marks)) }
}

private struct SpokenReader: FactReader {
  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> (any Spoken)? {
    details as? any Spoken
  }
}

private struct MarkingReader: FactReader {
  let marks: Marks?

  func read<Details>(_ details: Details, of kind: FactKind<Details>) -> Fact {
    guard var spoken = details as? any Spoken else { return kind.make(details) }
    spoken.marks = marks
    return kind.make(spoken as? Details ?? details)
  }
}
