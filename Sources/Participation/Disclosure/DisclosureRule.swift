/// Decides who may read which words of a child's record. One place decides for every paper.
///
/// Source: Data Protection Act 2018, schedule 2, paragraph 16 (what identifies another person), and
/// CBS 2 (no sharing without permission unless there is a legal duty). Who may act for a child is a
/// reading: parental responsibility, until the child is 18.
package struct DisclosureRule: Sendable, Equatable {
  private let people: [PersonID: Person]
  /// The child's age on the day of the meeting.
  private let age: Int
  private let adulthood: Int
  private let agreesToParents: Bool
  let kind: KindRule?

  /// - Parameter kind: of the meeting for which it was said.
  package init(
    people: [Person], age: Int, adulthood: Int, agreesToParents: Bool, at kind: KindRule? = nil
  ) {
    self.people = Dictionary(people.map { ($0.id, $0) }) { _, last in last }
    self.age = age
    self.adulthood = adulthood
    self.agreesToParents = agreesToParents
    self.kind = kind
  }

  /// What of a view a reader may see.
  package func decide(_ view: View, for audience: Audience) -> Disclosure {
    decide(
      Words(of: view.of, kind: view.kind, marks: view.settled(at: kind).marks), for: audience)
  }

  /// What of somebody's words decides who may read them; never the words themselves.
  struct Words {
    let of: PersonID?
    let kind: View.Kind
    let marks: Marks

    init(of person: PersonID?, kind: View.Kind, marks: Marks?) {
      (of, self.kind, self.marks) = (person, kind, marks ?? Marks())
    }
  }

  func decide(_ words: Words, for audience: Audience) -> Disclosure {
    switch audience {
    case .file: return words.marks.keepSomething ? .shownMarked : .shown
    case .child: return forChild(words)
    case .person(let person): return forPerson(words, person)
    case .professional(let person): return forProfessional(words, person)
    }
  }

  private func forChild(_ words: Words) -> Disclosure {
    // What a parent, a carer or anybody else said is theirs, also where it is about the child.
    guard words.of == nil, words.kind != .report else { return .withheld(.thirdParty) }
    return .shown
  }

  private func forPerson(_ words: Words, _ person: PersonID) -> Disclosure {
    if words.marks.notSharedWith.contains(person) { return .withheld(.markedNotToShare) }
    // An adult's reading of somebody is the file's, and may carry words that are marked.
    if words.kind == .interpretation { return .withheld(.interpretation) }
    if words.of == person { return .shown }
    guard words.of == nil, words.kind != .report else { return .withheld(.thirdParty) }
    if words.marks.notWordForWord == true { return .withheld(.notWordForWord) }
    return withholdingChild(from: person).map { .withheld($0) } ?? .shown
  }

  /// Why somebody around the child may not have what is the child's: their words, and what was
  /// decided about them; nil where they may.
  package func withholdingChild(from person: PersonID) -> Withholding? {
    guard age < adulthood || agreesToParents else { return .adultChild }
    switch people[person]?.relation {
    case .parent(.held), .personWithResponsibility: return nil
    case .parent, .carer, nil: return .noResponsibility
    case .professional, .advocate, .independentVisitor, .trustedAdult: return .thirdParty
    }
  }

  private func forProfessional(_ words: Words, _ person: PersonID?) -> Disclosure {
    let isMarked =
      person.map { words.marks.notSharedWith.contains($0) }
      // Without a name it may be any of those whom the mark keeps out.
      ?? words.marks.notSharedWith.contains { people[$0]?.relation.isFamily != true }
    if isMarked { return .withheld(.markedNotToShare) }
    if words.marks.notWordForWord == true { return .withheld(.notWordForWord) }
    return words.marks.keepSomething ? .shownMarked : .shown
  }
}

extension View {
  /// Whether anybody is named with whom it may not be shared, or the words are to stay.
  package var isMarked: Bool { marks?.keepSomething == true }

  /// Whether it is the child's voice and not an adult's account (WSX voice).
  package var isChildsOwn: Bool { of == nil && kind == .ownWords }
}

extension Relation {
  /// Whether the person is of the family or cares for the child at home.
  package var isFamily: Bool { hasParentDuties || isCarer }
}
