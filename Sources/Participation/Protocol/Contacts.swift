/// Whom papers name: an authority fills them in in its pack.
package struct Contacts: Sendable, Equatable {
  private var contacts: [Place: Contact]

  package init(_ contacts: [Place: Contact] = [:]) { self.contacts = contacts }

  package subscript(_ place: Place) -> Contact { contacts[place] ?? Contact() }

  package enum Place: String, Sendable, CaseIterable {
    case authority
    case advocacyForChildren = "advocacy-for-children"
    case advocacyForParents = "advocacy-for-parents"
    case complaints, participation
    case dataProtection = "data-protection"

    /// As a sentence names it.
    package var words: String {
      switch self {
      case .authority: "the authority"
      case .advocacyForChildren: "advocacy for children"
      case .advocacyForParents: "advocacy for parents"
      case .complaints: "complaints"
      case .participation: "the participation service"
      case .dataProtection: "data protection"
      }
    }
  }

  /// What a letter cannot do without, each as a sentence names it: an address and a telephone to answer
  /// to, and where to complain.
  package var missingInLetters: [String] {
    let authority = self[.authority]
    return [
      authority.address == nil ? "the authority's address" : nil,
      authority.telephone == nil ? "the authority's telephone" : nil,
      self[.complaints].isBlank ? "where to complain" : nil,
    ].compactMap(\.self)
  }
}

/// Whom to reach, and how; what is not known is nil.
package struct Contact: Sendable, Equatable {
  package var name: String?
  package var address: String?
  package var telephone: String?
  package var email: String?
  package var web: String?

  package init(
    name: String? = nil, address: String? = nil, telephone: String? = nil, email: String? = nil,
    web: String? = nil
  ) {
    self.name = name
    self.address = address
    self.telephone = telephone
    self.email = email
    self.web = web
  }

  /// Whether nobody can be reached by it.
  package var isBlank: Bool { [address, telephone, email, web].allSatisfy { $0 == nil } }

  /// All that is known on a line: “Customer care, 1 Mill Lane, 01632 960 001”. Nil where nothing is.
  package var line: String? {
    let known = [name, address, telephone, email, web].compactMap(\.self)
    return isBlank ? nil : known.joined(separator: ", ")
  }
}
