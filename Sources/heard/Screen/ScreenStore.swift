import CaseStore
import Desk
import Participation

extension StoreClient {
  /// The screens' store over a file.
  static func live(_ store: CaseStore, today: @escaping @Sendable () -> CivilDate) -> StoreClient {
    StoreClient(
      answer: { request throws(Trouble) in
        try Trouble.of { () throws(StoreError) in try store.answer(request) }
      },
      record: { entries, place throws(Trouble) in
        try Trouble.of { () throws(StoreError) in
          try store.record(entries, from: place.map(DraftPlace.init)).entries
        }
      },
      keepDraft: { place, content throws(Trouble) in
        try Trouble.of { () throws(StoreError) in
          try store.saveDraft(content, at: DraftPlace(place))
        }
      },
      dropDraft: { place throws(Trouble) in
        try Trouble.of { () throws(StoreError) in try store.discardDraft(at: DraftPlace(place)) }
      },
      noteView: { child, meeting, what throws(Trouble) in
        try Trouble.of { () throws(StoreError) in
          try store.logView(child: child, meeting: meeting, what: what)
        }
      }, writes: { () throws(Trouble) in try Trouble.of(store.writes) })
  }
}

extension Trouble {
  init(_ error: StoreError) { self.init(error.message, exitCode: error.exitCode) }

  fileprivate static func of<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(Trouble) -> Value {
    do { return try body() } catch { throw Trouble(error) }
  }
}

extension DraftPlace {
  fileprivate init(_ place: FormPlace) {
    self.init(form: place.form, child: place.child, meeting: place.meeting, item: place.item)
  }
}

extension FormPlace {
  fileprivate init(_ place: DraftPlace) {
    self.init(form: place.form, child: place.child, meeting: place.meeting, item: place.item)
  }
}

extension CaseStore {
  fileprivate func answer(_ request: Request) throws(StoreError) -> Answer {
    switch request {
    case .meetings(let query): return try meetings(query)
    case .children(let text, let worker, let offset):
      let page = try childOverviews(matching: text, worker: worker, offset: offset, limit: 100)
      return .children(
        matching: text, worker: worker, offset: offset,
        page.children.map { ChildRow(child: $0.child, statuses: $0.statuses) }, total: page.total)
    case .childCase(let child):
      let part = try entries(child: child)
      return .childCase(child, ChildCase(entries: part.entries, unreadable: part.unreadable.count))
    case .childRecords(let child):
      let page = try recordOverviews(child: child)
      return .childRecords(child, page.rows)
    case .drafts:
      return .drafts(
        try drafts().drafts.map {
          KeptDraft(place: FormPlace($0.place), content: $0.content, kept: $0.saved)
        })
    case .importReturn: return .imported([])
    case .writePaper(let order): return .paperWritten(order)
    }
  }

  private func meetings(_ query: MeetingQuery) throws(StoreError) -> Answer {
    let records = RecordQuery(
      from: query.isForward ? query.from : nil,
      to: query.isForward ? nil : query.from.adding(days: -1), worker: query.worker,
      newestFirst: !query.isForward, limit: query.limit)
    let page = try recordOverviews(
      records, after: query.after.map { RecordCursor(after: $0.outline) })
    return .meetings(query, page.rows, hasMore: page.next != nil)
  }
}

extension RecordPage {
  fileprivate var rows: [MeetingRow] {
    records.compactMap { outline in
      children[outline.key.child].map { MeetingRow(outline: outline, child: $0.child) }
    }
  }
}
