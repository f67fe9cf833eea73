import CaseStore
import Desk
import Participation

extension StoreClient {
  /// The screens' store over a file.
  ///
  /// - Parameter shelf: the store's records, for oversight.
  static func live(
    _ store: CaseStore, planner: Planner, shelf: RecordIndexReader,
    today: @escaping @Sendable () -> CivilDate
  ) -> StoreClient {
    StoreClient(
      answer: { request throws(Trouble) in
        if case .write(let text, let path, let replacing) = request {
          return try TextFile(path).write(text, replacing: replacing)
        }
        return try Trouble.of { () throws(StoreError) in
          switch request {
          case .records(let query): try shelf.answer(query)
          case .overdueReviews(let filter): try shelf.answer(filter)
          default: try store.answer(request, planner: planner, today: today())
          }
        }
      },
      record: { entries, place throws(Trouble) in
        try Trouble.of { () throws(StoreError) in
          let terms = RecordingTerms(RecordingRules(planner), on: today())
          return try store.record(entries, under: terms, from: place.map(DraftPlace.init)).entries
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
      },
      noteViews: { keys, what throws(Trouble) in
        try Trouble.of { () throws(StoreError) in
          try store.logViews(
            keys.map { LookedAt(child: $0.child, meeting: $0.meeting) }, what: what)
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
  fileprivate func answer(
    _ request: Request, planner: Planner, today: CivilDate
  ) throws(StoreError) -> Answer {
    switch request {
    case .meetings(let query): return try meetings(query)
    case .children(let text, let worker, let offset, let near):
      let page = try childOverviews(
        matching: text, worker: worker, offset: offset, near: near, limit: ListPage.size)
      return .children(
        matching: text, worker: worker, offset: page.offset,
        page.children.map { ChildRow(child: $0.child, statuses: $0.statuses) }, total: page.total)
    case .childCase(let child):
      let part = try entries(child: child)
      return .childCase(child, ChildCase(entries: part.entries, unreadable: part.unreadable.count))
    case .childRecords(let child):
      let page = try recordOverviews(child: child)
      return .childRecords(child, page.rows)
    case .drafts:
      return .drafts(try keptDrafts().filter { !$0.place.isKeptFilter })
    case .keptFilters: return .keptFilters(try keptDrafts().filter(\.place.isKeptFilter))
    // Answered elsewhere.
    case .records, .overdueReviews, .importReturn, .write, .writePaper: return .imported([])
    case .report(let query):
      let (report, unreadable) = try report(query, planner: planner, today: today)
      return .report(report, unreadable: unreadable)
    case .recordsBehind(let figure, let query, let after):
      let page = try records(
        behind: figure, of: query, planner: planner, today: today,
        after: after.map { RecordCursor(after: $0.outline) }, limit: 100)
      try logViews(
        page.records.map { LookedAt(child: $0.key.child, meeting: $0.key.meeting) },
        what: "records behind a report")
      return .recordsBehind(
        figure, of: query, after: after, page.rows, hasMore: page.next != nil)
    }
  }

  private func keptDrafts() throws(StoreError) -> [KeptDraft] {
    try drafts().drafts.map {
      KeptDraft(place: FormPlace($0.place), content: $0.content, kept: $0.saved)
    }
  }

  private func meetings(_ query: MeetingQuery) throws(StoreError) -> Answer {
    let records = RecordQuery(
      from: query.isForward ? query.from : nil,
      to: query.isForward ? query.to : query.from.adding(days: -1), worker: query.worker,
      chair: query.chair, newestFirst: !query.isForward, limit: query.limit)
    let page = try recordOverviews(
      records, after: query.after.map { RecordCursor(after: $0.outline) })
    return .meetings(query, page.rows, hasMore: page.next != nil)
  }
}

extension RecordIndexReader {
  fileprivate func answer(_ query: RecordsQuery) throws(StoreError) -> Answer {
    try with { index, isWhole in index.answer(query, isWhole: isWhole) }
  }

  fileprivate func answer(_ filter: RecordFilter) throws(StoreError) -> Answer {
    try with { index, isWhole in
      .overdueReviews(filter, index.overdueReviews(filter), isWhole: isWhole)
    }
  }
}

extension RecordPage {
  fileprivate var rows: [MeetingRow] {
    records.compactMap { outline in
      children[outline.key.child].map { MeetingRow(outline: outline, child: $0.child) }
    }
  }
}
