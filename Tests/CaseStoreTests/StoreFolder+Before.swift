import CaseStore
import Foundation
import Participation
import Support

/// Who is a user of the store in `Before`, each with a passphrase of their own.
enum FormerUser: String, CaseIterable, Sendable {
  case worker = "Ama Mensah"
  case reviewer = "Joan Clarke"
  case manager = "Ruth Bell"

  var passphrase: String {
    switch self {
    case .worker: "three brown foxes by the brook"
    case .reviewer: "seven grey herons on the weir"
    case .manager: "nine red kites above the moor"
    }
  }
}

extension StoreFolder {
  /// The store as the program of November 2026 left it, and beside it what that program said of it.
  private static let before = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Before")

  /// The passphrase of the journal that was written beside the store.
  static let journalPassphrase = "five wet otters under the bridge"

  static func before(_ name: String) throws -> Data {
    try Data(contentsOf: before.appending(path: name))
  }

  /// A folder with a copy of the store, since the fixture itself is never opened.
  static func copyOfBefore() throws -> StoreFolder {
    let folder = try StoreFolder()
    let path = URL(filePath: folder.path)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try before("store.heard").write(to: path)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: folder.path)
    return folder
  }

  func open(as user: FormerUser) throws -> CaseStore {
    try open(user.passphrase, user: user.rawValue)
  }
}

/// What the program of then said was recorded.
struct Recollection: Decodable {
  struct Somebody: Decodable {
    let id, name, role, team: String
  }
  struct Line: Decodable {
    let child: ChildID
    let entry: JSONValue
  }
  struct Held: Decodable {
    let id: MeetingID
    let kind, on, state: String
    let chair: String?
    let children: [ChildID]
  }

  let users: [Somebody]
  let children: [JSONValue]
  let meetings: [Held]
  let history: [Line]

  static func read() throws -> Recollection {
    try JSONDecoder().decode(Recollection.self, from: try StoreFolder.before("recorded.json"))
  }

  /// Whose history it has, in the order in which they stand.
  var childIDs: [ChildID] { history.map(\.child).uniqued() }
}
