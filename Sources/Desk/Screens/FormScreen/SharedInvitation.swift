package import Participation

/// A sibling at the same meeting: an adult around both is invited once, and it stands in each one's
/// record.
package struct SharedInvitation: Sendable, Equatable {
  package let child: ChildID
  package let name: String
  let file: CaseFile
  /// The sibling's own identifier of each adult whom the two share.
  let people: [PersonID: PersonID]

  /// - Returns: nil where the two share no adult.
  init?(of sibling: ChildFile, in file: CaseFile, with child: ChildFile) {
    var people: [PersonID: PersonID] = [:]
    for person in child.people where person.relation.hasParentDuties {
      let same = sibling.people.first { other in
        other.relation.hasParentDuties
          && (other.id == person.id || other.name.isSameName(as: person.name))
      }
      if let same { people[person.id] = same.id }
    }
    guard !people.isEmpty else { return nil }
    self.child = sibling.child.id
    name = sibling.child.calledName
    self.file = file
    self.people = people
  }

  /// The fact as the sibling's record has it; nil for facts that are each child's own.
  func shared(_ fact: Fact) -> Fact? {
    switch fact {
    case .invited(var invited):
      guard let person = people[invited.person] else { return nil }
      invited.person = person
      return .invited(invited)
    case .notInvited(var reason):
      guard let person = people[reason.person] else { return nil }
      reason.person = person
      return .notInvited(reason)
    default: return nil
    }
  }
}
