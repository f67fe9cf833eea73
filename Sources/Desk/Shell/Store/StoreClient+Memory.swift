package import Participation
import Synchronization

extension StoreClient {
  /// A store in memory, for tests.
  ///
  /// - Parameters:
  ///   - entries: what was recorded before.
  ///   - planner: by which records are put in order and reports counted.
  ///   - clock: the time of each entry that is recorded.
  package static func memory(
    _ entries: [Entry] = [], planner: Planner, clock: @escaping @Sendable () -> Moment
  ) -> StoreClient {
    let memory = Memory(entries, planner: planner, clock: clock)
    return StoreClient(
      answer: { request throws(Trouble) in try memory.answer(request) },
      record: { entries, place in memory.record(entries, place, now: clock()) },
      keepDraft: { place, content in memory.keep(content, at: place, now: clock()) },
      dropDraft: { place in memory.drop(place) },
      noteView: { _, _, _ in }, noteViews: { _, _ in },
      writes: { memory.writes })
  }
}

private final class Memory: Sendable {
  private struct Contents {
    var entries: [Entry]
    var drafts: [FormPlace: KeptDraft] = [:]
    var texts: [String: String] = [:]
    var writes = 0
    /// Papers that were written, by their path.
    var papers: [String: PaperOrder] = [:]
    /// What the entries amount to, and their index, until one is added.
    var file: CaseFile?
    var index: RecordIndex?
  }

  private let contents: Mutex<Contents>
  private let planner: Planner
  private let clock: @Sendable () -> Moment

  init(_ entries: [Entry], planner: Planner, clock: @escaping @Sendable () -> Moment) {
    contents = Mutex(Contents(entries: entries))
    self.planner = planner
    self.clock = clock
  }

  var writes: Int { contents.withLock { $0.writes } }

  func record(_ added: [Entry], _ place: FormPlace?, now: Moment) -> [Entry] {
    contents.withLock { contents in
      var last = max(now.milliseconds - 1, contents.entries.map(\.made.milliseconds).max() ?? 0)
      let stamped = added.map { entry in
        last += 1
        return Entry(
          id: entry.id, made: Moment(milliseconds: last), by: entry.by, child: entry.child,
          meeting: entry.meeting, corrects: entry.corrects, fact: entry.fact)
      }
      contents.entries += stamped
      contents.writes += 1
      (contents.file, contents.index) = (nil, nil)
      if let place { contents.drafts[place] = nil }
      return stamped
    }
  }

  func keep(_ content: [UInt8], at place: FormPlace, now: Moment) {
    contents.withLock {
      $0.drafts[place] = KeptDraft(place: place, content: content, kept: now)
    }
  }

  func drop(_ place: FormPlace) { contents.withLock { $0.drafts[place] = nil } }

  func answer(_ request: Request) throws(Trouble) -> Answer {
    let (entries, drafts, file) = contents.withLock { contents in
      let file = contents.file ?? CaseFile(folding: contents.entries)
      contents.file = file
      return (contents.entries, contents.drafts, file)
    }
    switch request {
    case .meetings(let query): return Self.meetings(query, file)
    case .children(let text, let worker, let offset):
      let found = file.children.values
        .filter { Self.matches(text, $0.child) && (worker == nil || $0.child.worker == worker) }
        .sorted { $0.child.name < $1.child.name }
      return .children(
        matching: text, worker: worker, offset: offset,
        found.dropFirst(offset).prefix(100).map {
          ChildRow(child: $0.child, statuses: $0.statuses)
        }, total: found.count)
    case .childCase(let child):
      let meetings = Set(
        file.meetings.values.filter { $0.children.contains(child) }.map(\.id))
      let own = entries.filter { entry in
        entry.child == child || entry.child == nil && entry.meeting.map(meetings.contains) ?? false
      }
      return .childCase(child, ChildCase(entries: own))
    case .childRecords(let child):
      return .childRecords(
        child, Self.rows(file) { $0 == child }.sorted { $0.outline.day < $1.outline.day })
    case .drafts:
      return .drafts(
        drafts.values.filter { !$0.place.isKeptFilter }.sorted { $0.kept > $1.kept })
    case .keptFilters:
      return .keptFilters(
        drafts.values.filter(\.place.isKeptFilter).sorted { $0.kept > $1.kept })
    case .importReturn: return .imported([])
    case .records(let query):
      var index = index(of: file)
      let (rows, total) = index.page(
        query.filter, query.order, offset: query.offset, limit: query.limit)
      return .records(query, rows, total: total, isWhole: true)
    case .overdueReviews(let filter):
      return .overdueReviews(filter, index(of: file).overdueReviews(filter), isWhole: true)
    case .report(let query):
      var report = Report(query)
      for (row, tally) in tallies(query, file) { report.add(tally, on: row.outline.day) }
      return .report(report, unreadable: 0)
    case .recordsBehind(let figure, let query, let after):
      let rows = tallies(query, file).filter { $0.1[figure] > 0 }.map(\.0)
      return .recordsBehind(figure, of: query, after: after, rows, hasMore: false)
    case .write(let text, let path, let replacing):
      return contents.withLock { contents in
        guard replacing || contents.texts[path] == nil else { return .isThere(path: path) }
        contents.texts[path] = text
        return .written(path: path)
      }
    case .writePaper(let order): return try write(order)
    }
  }

  private func index(of file: CaseFile) -> RecordIndex {
    let today = clock().dayInLondon
    if let index = contents.withLock({ $0.index }), index.today == today { return index }
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

  private static func matches(_ text: String, _ child: Child) -> Bool {
    let names = [child.name, child.preferredName ?? "", child.localNumber ?? ""]
    return text.isBlank
      || text.split(separator: " ").allSatisfy { word in
        names.contains { $0.lowercased().contains(word.lowercased()) }
      }
  }

  private static func rows(_ file: CaseFile, of wanted: (ChildID) -> Bool) -> [MeetingRow] {
    file.meetings.values.flatMap { meeting in
      meeting.children.filter(wanted).compactMap { id -> MeetingRow? in
        guard let child = file.children[id],
          let record = file.record(RecordKey(child: id, meeting: meeting.id))
        else { return nil }
        return MeetingRow(
          outline: RecordOutline(of: record, at: meeting, for: child), child: child.child)
      }
    }
  }

  /// The rows of a report with what each counts for, by day.
  private func tallies(_ query: ReportQuery, _ file: CaseFile) -> [(MeetingRow, RecordCount)] {
    let today = clock().dayInLondon
    return Self.rows(file) { _ in true }.filter { row in
      query.period.contains(row.outline.day)
        && query.takes(team: row.child.team, worker: row.child.worker)
    }.sorted {
      ($0.outline.day, $0.child.id.text) < ($1.outline.day, $1.child.id.text)
    }.map { ($0, planner.tally(of: $0.outline, today: today)) }
  }

  private static func meetings(_ query: MeetingQuery, _ file: CaseFile) -> Answer {
    let order = { (row: MeetingRow) in
      (row.outline.day, row.outline.key.child.text, row.outline.key.meeting.text)
    }
    var rows = rows(file) { id in
      query.worker.map { file.children[id]?.child.worker == $0 } ?? true
    }.filter { row in
      let day = row.outline.day
      return (query.isForward ? day >= query.from : day < query.from)
        && (query.to.map { day <= $0 } ?? true)
        && (query.chair == nil || row.outline.chair?.name == query.chair)
    }
    rows.sort { query.isForward ? order($0) < order($1) : order($0) > order($1) }
    if let after = query.after, let index = rows.firstIndex(of: after) {
      rows.removeFirst(index + 1)
    }
    return .meetings(query, Array(rows.prefix(query.limit)), hasMore: rows.count > query.limit)
  }
}
