/// Whether somebody holds parental responsibility for a child.
package enum ParentalResponsibility: String, Sendable, Codable, CaseIterable {
  case held = "yes"
  case notHeld = "no"
  case unknown
}

/// What a person is to a child.
package enum Relation: Sendable, Hashable {
  /// A parent, whether or not they hold parental responsibility.
  case parent(ParentalResponsibility)
  /// Somebody other than a parent who holds parental responsibility.
  case personWithResponsibility
  /// Consulted, and not a parent.
  case carer(CarerKind)
  case professional
  case advocate
  case independentVisitor
  case trustedAdult

  package enum CarerKind: String, Sendable, Codable, CaseIterable {
    case foster, kin, residential
    /// Which of these is not known.
    case unspecified
  }

  /// Whether the duties towards parents exist for this person: every parent, and every other
  /// person with parental responsibility.
  package var hasParentDuties: Bool {
    switch self {
    case .parent, .personWithResponsibility: true
    default: false
    }
  }

  package var isCarer: Bool { if case .carer = self { true } else { false } }

  package var name: String {
    switch self {
    case .parent(.held): "parent with parental responsibility"
    case .parent(.notHeld): "parent without parental responsibility"
    case .parent(.unknown): "parent, parental responsibility not known"
    case .personWithResponsibility: "other person with parental responsibility"
    case .carer(.foster): "foster carer"
    case .carer(.kin): "kinship carer"
    case .carer(.residential): "residential carer"
    case .carer(.unspecified): "carer"
    case .professional: "professional"
    case .advocate: "advocate"
    case .independentVisitor: "independent visitor"
    case .trustedAdult: "trusted adult"
    }
  }
}

/// A person around one child.
package struct Person: Sendable, Hashable, Codable, Identifiable {
  package var id: PersonID
  package var name: String
  package var relation: Relation
  /// What the family calls them, as “Nan” or “Mum”.
  package var calledByChild: String?
  /// The date of birth, where it is known; a parent under 18 has support of their own.
  package var born: CivilDate?
  /// Known to be under 18 where the date of birth is not.
  package var isUnder18: Bool
  package var contact: String?
  /// What to mind when contacting them, as “never by letter to the shared address”.
  package var safetyNotes: String?
  package var accessNeeds: [String]
  /// Of a carer, whether the child lives with them; nil where nobody said.
  package var livesWithChild: Bool?

  package init(
    id: PersonID, name: String, relation: Relation, calledByChild: String? = nil,
    born: CivilDate? = nil, isUnder18: Bool = false, contact: String? = nil,
    safetyNotes: String? = nil, accessNeeds: [String] = [], livesWithChild: Bool? = nil
  ) {
    self.id = id
    self.name = name
    self.relation = relation
    self.calledByChild = calledByChild
    self.born = born
    self.isUnder18 = isUnder18
    self.contact = contact
    self.safetyNotes = safetyNotes
    self.accessNeeds = accessNeeds
    self.livesWithChild = livesWithChild
  }

  /// Whether this person is under 18 on a day.
  package func isUnder18(on day: CivilDate) -> Bool {
    born.map { $0.age(on: day) < 18 } ?? isUnder18
  }

  private enum CodingKeys: String, CodingKey {
    case id, name, relation, calledByChild, born, isUnder18 = "under18", contact, safetyNotes
    case accessNeeds, livesWithChild
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(PersonID.self, forKey: .id)
    name = try values.decode(String.self, forKey: .name)
    relation = try values.decode(Relation.self, forKey: .relation)
    calledByChild = try values.decodeIfPresent(String.self, forKey: .calledByChild)
    born = try values.decodeIfPresent(CivilDate.self, forKey: .born)
    isUnder18 = try values.decodeIfPresent(Bool.self, forKey: .isUnder18) ?? false
    contact = try values.decodeIfPresent(String.self, forKey: .contact)
    safetyNotes = try values.decodeIfPresent(String.self, forKey: .safetyNotes)
    accessNeeds = try values.decodeIfPresent([String].self, forKey: .accessNeeds) ?? []
    livesWithChild = try values.decodeIfPresent(Bool.self, forKey: .livesWithChild)
  }
}

extension Relation: Codable {
  /// The relation as one word, as journals carry it.
  package var word: String {
    switch self {
    case .parent(.held): "parent"
    case .parent(.notHeld): "parent-without-responsibility"
    case .parent(.unknown): "parent-responsibility-unknown"
    case .personWithResponsibility: "person-with-responsibility"
    case .carer(.unspecified): "carer"
    case .carer(let kind): "\(kind.rawValue)-carer"
    case .professional: "professional"
    case .advocate: "advocate"
    case .independentVisitor: "independent-visitor"
    case .trustedAdult: "trusted-adult"
    }
  }

  package static let all: [Relation] =
    ParentalResponsibility.allCases.map(Relation.parent) + [.personWithResponsibility]
    + CarerKind.allCases.map(Relation.carer) + [
      .professional, .advocate, .independentVisitor, .trustedAdult,
    ]

  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let word = try container.decode(String.self)
    guard let relation = Self.all.first(where: { $0.word == word }) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(word.shownSafely)” is not a relation: one of "
          + Self.all.map(\.word).joined(separator: ", ") + ".")
    }
    self = relation
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(word)
  }
}
