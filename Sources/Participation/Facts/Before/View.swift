/// What somebody said, showed or wrote about the child's life and plan, kept in the words in which
/// it came.
package struct View: Spoken, Sendable, Hashable, Codable, Identifiable {
  package var id: ViewID
  /// Whose view it is: nil the child, else the person.
  package var of: PersonID?
  package var kind: Kind
  package var words: String
  /// The question that the words answer, where a form asked it: “no” says nothing without it, and it is
  /// not theirs.
  package var question: String?
  package var whoseWords: WhoseWords
  package var on: CivilDate
  /// Who reported or observed it, where that is somebody else.
  package var reportedBy: String?
  /// Who reports of the child, where it is somebody around the child.
  package var reporter: PersonID?
  /// What whoever reports is to the child: a young child is reported of from each side (CAM 6.C1).
  package var reporterRole: Reporter?
  package var checkedBack: CheckedBack
  /// With whom it may not be shared.
  package var notSharedWith: [PersonID]
  /// Whether the gist may be passed on, but not the words; nil where nobody said, and the kind of
  /// meeting decides (`settled(at:)`).
  package var notWordForWord: Bool?

  package init(
    id: ViewID, of: PersonID? = nil, kind: Kind, words: String, question: String? = nil,
    whoseWords: WhoseWords, on: CivilDate, reportedBy: String? = nil,
    checkedBack: CheckedBack = .notYet,
    notSharedWith: [PersonID] = [], notWordForWord: Bool? = nil, reporter: PersonID? = nil,
    reporterRole: Reporter? = nil
  ) {
    self.id = id
    self.of = of
    self.kind = kind
    self.words = words
    self.question = question
    self.whoseWords = whoseWords
    self.on = on
    self.reportedBy = reportedBy
    self.checkedBack = checkedBack
    self.notSharedWith = notSharedWith
    self.notWordForWord = notWordForWord
    self.reporter = reporter
    self.reporterRole = reporterRole
  }

  package var speaker: PersonID? { of }

  package var marks: Marks? {
    get {
      Marks(
        checkedBack: checkedBack, notSharedWith: notSharedWith, notWordForWord: notWordForWord)
    }
    set {
      let marks = newValue ?? Marks()
      (checkedBack, notSharedWith) = (marks.checkedBack, marks.notSharedWith)
      notWordForWord = marks.notWordForWord
    }
  }

  /// The four are never mixed: an adult's account is not the child's voice (WSX voice).
  package enum Kind: String, Sendable, Codable, CaseIterable {
    case ownWords = "own-words"
    case observation
    case report
    case interpretation
  }

  package enum Reporter: String, Sendable, Codable, CaseIterable {
    case parent, carer, professional, other
  }

  package enum WhoseWords: String, Sendable, Codable, CaseIterable {
    case own
    case writtenDown = "written-down-for-them"
    case summarised
  }

  package enum CheckedBack: String, Sendable, Codable, CaseIterable {
    case checked = "yes"
    case notYet = "not-yet"
    case notPossible = "not-possible"
  }

  private enum CodingKeys: String, CodingKey {
    case id, of, kind, words, question, whoseWords, on, reportedBy, checkedBack, notSharedWith
    case notWordForWord, reporter, reporterRole
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(ViewID.self, forKey: .id)
    of = try values.decodeIfPresent(PersonID.self, forKey: .of)
    kind = try values.decode(Kind.self, forKey: .kind)
    words = try values.decode(String.self, forKey: .words)
    question = try values.decodeIfPresent(String.self, forKey: .question)
    whoseWords = try values.decode(WhoseWords.self, forKey: .whoseWords)
    on = try values.decode(CivilDate.self, forKey: .on)
    reportedBy = try values.decodeIfPresent(String.self, forKey: .reportedBy)
    checkedBack = try values.decodeIfPresent(CheckedBack.self, forKey: .checkedBack) ?? .notYet
    notSharedWith = try values.decodeIfPresent([PersonID].self, forKey: .notSharedWith) ?? []
    notWordForWord = try values.decodeIfPresent(Bool.self, forKey: .notWordForWord)
    reporter = try values.decodeIfPresent(PersonID.self, forKey: .reporter)
    reporterRole = try values.decodeIfPresent(Reporter.self, forKey: .reporterRole)
  }
}

extension Facts {
  static let viewGiven = FactKind(
    .viewGiven, "view-given", "Views", Fact.viewGiven,
    about: { _ in .nobody },
    // No word is lost: what was said counts also where the meeting was cancelled or closed.
    right: .everybody(.any),
    day: \.on)
}
