/// Where a store is looked for.
package enum StorePlace {
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
