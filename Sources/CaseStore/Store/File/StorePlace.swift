import Foundation

/// Where a store is looked for.
package enum StorePlace {
  /// Whether a file is a store, or a backup of one, by what it begins with.
  package static func isStore(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path),
      let head = try? file.read(upToCount: 72), head.count == 72
    else { return false }
    let number = head[68..<72].reduce(0) { $0 << 8 | Int($1) }
    return head.starts(with: Array("SQLite format 3\0".utf8)) && number == Schema.applicationID
  }

  /// The path that was asked for, else `HEARD_STORE`, else `heard/store.heard` in the folder that
  /// the XDG directories have for data.
  ///
  /// - Throws: `notFound` where the environment names no home.
  package static func path(asked: String?, environment: [String: String]) throws(StoreError)
    -> String
  {
    if let asked, !asked.isEmpty { return asked }
    if let named = environment["HEARD_STORE"], !named.isEmpty { return named }
    // A relative path is to be passed over (XDG Base Directory Specification).
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/heard/store.heard"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw StoreError(.notFound, "It is not known where the store is; name it by --store.")
    }
    return home + "/.local/share/heard/store.heard"
  }
}
