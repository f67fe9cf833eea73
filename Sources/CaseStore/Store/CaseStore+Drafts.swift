extension CaseStore {
  private func drafts<Value>(_ body: (Drafts) throws -> Value) throws(StoreError) -> Value {
    try write { try body(Drafts(database: $0, keys: keys, user: user.id)) }
  }

  /// Keeps what a form holds, in the place of what it held before. On disk when it returns.
  package func saveDraft(_ content: [UInt8], at place: DraftPlace) throws(StoreError) {
    let now = clock()
    try drafts { try $0.save(content, at: place, now: now) }
  }

  /// What a form held, or nil where there is no draft.
  ///
  /// - Throws: `damaged` where there is one that does not open.
  package func draft(at place: DraftPlace) throws(StoreError) -> Draft? {
    try read { try Drafts(database: $0, keys: keys, user: user.id).load(place) }
  }

  /// This user's drafts, the last saved first, and how many drafts of anybody cannot be opened.
  package func drafts() throws(StoreError) -> (drafts: [Draft], unreadable: Int) {
    try read { try Drafts(database: $0, keys: keys, user: user.id).list() }
  }

  /// Takes a draft away, as its user asked.
  package func discardDraft(at place: DraftPlace) throws(StoreError) {
    try drafts { try $0.discard(place) }
  }
}
