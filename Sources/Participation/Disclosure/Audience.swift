/// Who reads what leaves the program.
package enum Audience: Sendable, Hashable {
  /// The child whom it is about.
  case child
  /// Somebody around the child, as a parent or a carer.
  case person(PersonID)
  /// A professional who works with the child; nil where it is not said who.
  case professional(PersonID?)
  /// The authority's own file, and whoever leads the meeting.
  case file
}

/// What of one view somebody may read.
package enum Disclosure: Sendable, Hashable {
  /// In full, said to be what it is.
  case shown
  /// In full, with the mark that says whom it may not reach.
  case shownMarked
  case withheld(Withholding)
}

/// Why words are kept back. None of these is said in the paper itself.
package enum Withholding: String, Sendable, CaseIterable {
  /// Whoever said it asked that this reader does not get it.
  case markedNotToShare
  /// The gist may be passed on, and not the words.
  case notWordForWord
  /// The words of somebody else.
  case thirdParty
  /// How a worker understood it: nobody's own words.
  case interpretation
  /// Nothing says that this reader may act for the child.
  case noResponsibility
  /// The child has grown up, and has not agreed.
  case adultChild

  /// The reason in words, for whoever makes the paper.
  package var words: String {
    switch self {
    case .markedNotToShare: "it was asked not to be shared with them"
    case .notWordForWord: "the gist may be passed on, but not the words"
    case .thirdParty: "these are somebody else's words"
    case .interpretation: "this is how a worker understood it, and nobody's own words"
    case .noResponsibility: "parental responsibility is not held, or it is not known"
    case .adultChild: "the young person is 18 or over and has not agreed"
    }
  }
}
