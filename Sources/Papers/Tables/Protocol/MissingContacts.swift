package import Participation
package import Protocols

/// Which papers name somebody whom a pack does not give.
package struct MissingContacts {
  private let missing: [(contact: String, papers: [String])]

  package init(of pack: ProtocolPack, in wordings: PaperWordings) {
    missing = WordingSlot.contacts.compactMap { slot, what, value in
      guard value(pack.contacts) == nil else { return nil }
      let papers = wordings.all.filter { $0.names(slot) }.map(\.id.rawValue)
      return papers.isEmpty ? nil : (what, papers)
    }
  }

  /// A line for each contact that is missing, with the papers that name it; empty where none is.
  package var text: String {
    missing.map { "Missing: \($0.contact), named by \($0.papers.joined(separator: ", ")).\n" }
      .joined()
  }
}

extension WordingSlot {
  /// The slots that a pack's contacts fill, with what each is in a sentence.
  static let contacts: [(slot: WordingSlot, what: String, value: @Sendable (Contacts) -> String?)] =
    [
      (.authority, "the authority's name", { $0[.authority].name }),
      (.address, "the authority's address", { $0[.authority].address }),
      (.telephone, "the authority's telephone", { $0[.authority].telephone }),
      (.complaints, "where to complain", { $0[.complaints].line }),
      (.childAdvocacy, "advocacy for children", { $0[.advocacyForChildren].line }),
      (.parentAdvocacy, "advocacy for parents", { $0[.advocacyForParents].line }),
      (.dataProtection, "data protection", { $0[.dataProtection].line }),
      (.participation, "the participation service", { $0[.participation].line }),
    ]
}
