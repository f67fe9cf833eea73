import Foundation
package import Participation

/// A user of a store, random and without meaning.
package typealias UserID = Identifier<User>

/// Somebody who can open a store.
package struct User: Sendable, Hashable, Identifiable {
  package let id: UserID
  package let profile: Profile

  /// Who somebody is; sealed in the store.
  package struct Profile: Sendable, Hashable, Codable {
    package var name: String
    package var role: Role
    package var team: String?

    /// Who somebody is.
    package init(name: String, role: Role, team: String? = nil) {
      self.name = name
      self.role = role
      self.team = team
    }
  }

  /// The user as an entry names them, as they are now.
  package var author: Author { Author(name: profile.name, role: profile.role) }
}
