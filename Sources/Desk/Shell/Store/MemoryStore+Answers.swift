import Participation
import Synchronization

extension MemoryStore {
  func answer(_ request: Request) throws(Trouble) -> Answer {
    switch request {
    case .meetings(let query): return meetings(query)
    case .children(let text, let worker, let offset, let near):
      return children(matching: text, of: worker, offset, near: near)
    case .childCase(let child):
      return .childCase(child, ChildCase(entries: contents.withLock { $0.entries.ofCase(child) }))
    case .childRecords(let child):
      return .childRecords(child, rows { $0 == child }.sorted { Self.order($0) < Self.order($1) })
    case .drafts: return .drafts(drafts { !$0.isKeptFilter })
    case .keptFilters: return .keptFilters(drafts(\.isKeptFilter))
    case .importReturn: return .imported([])
    case .records(let query):
      var index = index
      return index.answer(query, isWhole: true)
    case .overdueReviews(let filter):
      return .overdueReviews(filter, index.overdueReviews(filter), isWhole: true)
    case .report(let query):
      var report = Report(query)
      for row in rows(of: query) {
        report.add(planner.counts(of: row.outline, today: clock().dayInLondon))
      }
      return .report(report, unreadable: 0)
    case .recordsBehind(let figure, let query, let after):
      return records(behind: figure, query, after)
    case .write(let text, let path, let replacing):
      return contents.withLock { contents in
        guard replacing || contents.texts[path] == nil else { return .isThere(path: path) }
        contents.texts[path] = text
        return .written(path: path)
      }
    case .writePaper(let order): return try write(order)
    }
  }

  private func drafts(_ wanted: (FormPlace) -> Bool) -> [KeptDraft] {
    contents.withLock { $0.drafts.values.filter { wanted($0.place) } }
      .sorted { $0.kept > $1.kept }
  }

  private var index: RecordIndex {
    let today = clock().dayInLondon
    if let index = contents.withLock({ $0.index }), index.today == today { return index }
    let file = file
    var index = RecordIndex(today: today)
    index.take(
      file.children.keys.sorted().compactMap { file.outline(of: $0) }.map {
        RecordIndex.Made($0, planner: planner, today: today)
      })
    let made = index
    contents.withLock { $0.index = made }
    return index
  }

  private func write(_ order: PaperOrder) throws(Trouble) -> Answer {
    let isTaken = contents.withLock { contents in
      guard order.replaces || contents.papers[order.path] == nil else { return true }
      contents.papers[order.path] = order
      return false
    }
    if isTaken { throw Trouble("There is a file of that name already.", exitCode: 73) }
    return .paperWritten(order)
  }

  // MARK: Lists

  private static let page = 100

  private func children(
    matching text: String, of worker: String?, _ offset: Int, near: ChildID?
  ) -> Answer {
    let words = FoldedName.words(text)
    let found = file.children.values.map(NamedChild.init).filter { child in
      child.name.contains(words) && (worker.map(child.isOf) ?? true)
    }.sorted { ($0.name, $0.file.child.id.text) < ($1.name, $1.file.child.id.text) }
    let start = ListPage.start(offset, near: found.firstIndex { $0.file.child.id == near })
    return .children(
      matching: text, worker: worker, offset: start,
      found.dropFirst(start).prefix(ListPage.size).map {
        ChildRow(child: $0.file.child, statuses: $0.file.statuses)
      }, total: found.count)
  }

  /// A child with all that one is found by.
  private struct NamedChild {
    let file: ChildFile
    let name: FoldedName

    init(_ file: ChildFile) {
      self.file = file
      let child = file.child
      name = FoldedName(
        of: [child.name, child.preferredName, child.localNumber].compactMap(\.self))
    }

    func isOf(_ worker: String) -> Bool { file.child.worker?.isSameName(as: worker) ?? false }
  }

  private static func order(_ row: MeetingRow) -> (CivilDate, String, String) {
    (row.outline.day, row.outline.key.child.text, row.outline.key.meeting.text)
  }

  private func rows(of wanted: (ChildID) -> Bool) -> [MeetingRow] {
    let file = file
    return file.children.keys.filter(wanted).compactMap { file.outline(of: $0) }.flatMap {
      outline in
      outline.records.map { MeetingRow(outline: $0, child: outline.child) }
    }
  }

  private func meetings(_ query: MeetingQuery) -> Answer {
    let file = file
    var rows = rows { id in
      query.worker.map { file.children[id]?.child.worker?.isSameName(as: $0) ?? false } ?? true
    }.filter { row in
      let day = row.outline.day
      return (query.isForward ? day >= query.from : day < query.from)
        && (query.to.map { day <= $0 } ?? true)
        && (query.chair.map { row.outline.chair?.name.isSameName(as: $0) ?? false } ?? true)
    }
    if let after = query.after.map(Self.order) {
      rows.removeAll { query.isForward ? Self.order($0) <= after : Self.order($0) >= after }
    }
    rows.sort {
      query.isForward ? Self.order($0) < Self.order($1) : Self.order($0) > Self.order($1)
    }
    return .meetings(query, Array(rows.prefix(query.limit)), hasMore: rows.count > query.limit)
  }

  // MARK: Reports

  /// The rows of whom a report is about, by day.
  private func rows(of query: ReportQuery) -> [MeetingRow] {
    rows { _ in true }.filter { query.takes(team: $0.child.team, worker: $0.child.worker) }
      .sorted { Self.order($0) < Self.order($1) }
  }

  private func records(
    behind figure: Figure, _ query: ReportQuery, _ after: MeetingRow?
  ) -> Answer {
    let found = rows(of: query)
      .filter { row in
        planner.count(
          of: figure, in: query.period, of: row.outline, today: clock().dayInLondon) > 0
      }
      .filter { row in after.map { Self.order($0) < Self.order(row) } ?? true }
    let page = Array(found.prefix(Self.page))
    noteViews(
      page.map { ($0.outline.key.child, $0.outline.key.meeting) }, "records behind a report")
    return .recordsBehind(
      figure, of: query, after: after, page, hasMore: found.count > page.count)
  }
}
