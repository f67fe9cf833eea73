import GRDB
import Participation

extension CaseStore {
  /// Whether a passphrase is that of the user who opened the store. Takes about a second.
  package func isOpened(by passphrase: borrowing Passphrase) throws(StoreError) -> Bool {
    let rows = try read { try UserRow.all($0) }
    guard let row = rows.first(where: { $0.id == user.id.text }) else { return false }
    return try row.master(with: passphrase) != nil
  }
}
