import CaseStore
import Participation

/// What a person would find in a store.
struct State: Equatable {
  /// Of the schema; a migration is done or not.
  let version: Int
  let entries: [String]
  let drafts: [String]
  let users: [String]
  let erased: Int

  var schema: Schema { version == Schema.current.version ? .current : Work.nextSchema }

  init(of path: String) throws {
    let store: CaseStore
    do {
      store = try Work.open(path)
      version = Schema.current.version
    } catch let error as StoreError where error.code == .newerStore {
      store = try Work.open(path, schema: Work.nextSchema)
      version = Work.nextSchema.version
    }
    defer { try? store.close(backingUp: false) }
    entries = try [Work.leo, Work.mia].compactMap(\.self).flatMap { child in
      try store.entries(child: child).entries.map { "\($0.id) \($0.fact)" }
    }
    drafts = try store.drafts().drafts.map { String(decoding: $0.content, as: UTF8.self) }.sorted()
    users = try store.users().map(\.profile.name)
    erased = try store.erasures().count
  }
}
