package import Participation

/// Every record of a store, held in memory, so that a hundred thousand are filtered and put in order
/// within the time of a key.
package struct RecordIndex: Sendable {
  package let today: CivilDate
  private var cases: [Case] = []
  private var places: [ChildID: Int32] = [:]
  private var rows: [Placed] = []
  /// The order of the children by name and by worker, worked out when it is first wanted.
  private var ranks: [RecordFilter.Order: [Int]] = [:]
  /// What was asked for last, since pages of it follow.
  private var last: (filter: RecordFilter, order: RecordFilter.Order, found: [Int32])?

  /// A child of the index.
  fileprivate struct Case: Sendable {
    let child: Child
    let text, worker, team: FoldedName
    let overdue: [NextReview]
  }

  /// A row, and the place of its child.
  private struct Placed: Sendable {
    let row: RecordRow
    let place: Int32
  }

  /// The rows of a child, worked out on any thread.
  package struct Made: Sendable {
    fileprivate let content: Case
    fileprivate let rows: [RecordRow]

    package init(_ outline: CaseOutline, planner: Planner, today: CivilDate) {
      let child = outline.child
      let names = [child.name, child.preferredName, child.localNumber].compactMap(\.self)
      let reviews =
        outline.isOpen(on: today) ? NextReview.of(outline, planner: planner, today: today) : []
      content = Case(
        child: child, text: FoldedName(of: names),
        worker: FoldedName(child.worker ?? ""), team: FoldedName(child.team ?? ""),
        overdue: reviews.filter { $0.isOverdue(on: today) })
      rows = RecordRow.rows(of: outline, planner: planner, today: today)
    }
  }

  /// An index of nothing yet, for a day.
  package init(today: CivilDate) { self.today = today }

  package var count: Int { rows.count }

  /// Takes children in the place of what was known of them, and leaves out those who are gone.
  package mutating func take(_ made: [Made], gone: Set<ChildID> = []) {
    (last, ranks) = (nil, [:])
    let changed = Set(made.lazy.map(\.content.child.id)).union(gone)
    let known = Set(changed.compactMap { places[$0] })
    if !known.isEmpty { rows.removeAll { known.contains($0.place) } }
    for child in gone { places[child] = nil }
    rows.reserveCapacity(rows.count + made.reduce(0) { $0 + $1.rows.count })
    for made in made {
      let place = place(of: made.content)
      rows += made.rows.map { Placed(row: $0, place: place) }
    }
  }

  private mutating func place(of content: Case) -> Int32 {
    if let place = places[content.child.id] {
      cases[Int(place)] = content
      return place
    }
    let place = Int32(cases.count)
    cases.append(content)
    places[content.child.id] = place
    return place
  }

  // MARK: Finding

  /// One page of the records that fit, in order.
  ///
  /// - Parameter isWhole: whether all of the store has been read.
  package mutating func answer(_ query: RecordsQuery, isWhole: Bool) -> Answer {
    var query = query
    let near = query.near.flatMap { place(of: $0, in: found(query.filter, query.order)) }
    query.offset = ListPage.start(query.offset, near: near, size: query.limit)
    let (rows, total) = page(query.filter, query.order, offset: query.offset, limit: query.limit)
    return .records(query, rows, total: total, isWhole: isWhole)
  }

  private func place(of key: RecordKey, in found: [Int32]) -> Int? {
    guard let place = places[key.child] else { return nil }
    return found.firstIndex { rows[Int($0)].place == place && rows[Int($0)].row.key == key }
  }

  /// Records that fit, in order: how many there are, and one page of them.
  package mutating func page(
    _ filter: RecordFilter, _ order: RecordFilter.Order, offset: Int, limit: Int
  ) -> (rows: [IndexedRecord], total: Int) {
    let found = found(filter, order)
    let page = found.dropFirst(offset).prefix(limit).map { index in
      let placed = rows[Int(index)]
      return IndexedRecord(row: placed.row, child: cases[Int(placed.place)].child)
    }
    return (page, found.count)
  }

  private mutating func found(_ filter: RecordFilter, _ order: RecordFilter.Order) -> [Int32] {
    if let last, last.filter == filter, last.order == order { return last.found }
    let fits = fitting(filter)
    let found = sorted(rows.indices.filter { fits(rows[$0]) }.map(Int32.init), order)
    last = (filter, order, found)
    return found
  }

  private func fitting(_ filter: RecordFilter) -> (Placed) -> Bool {
    let (text, worker) = (FoldedName.words(filter.text), FoldedName.words(filter.worker))
    let (team, chair) = (FoldedName.words(filter.team), FoldedName.words(filter.chair))
    let isOfAnybody = text.isEmpty && worker.isEmpty && team.isEmpty
    let wanted =
      isOfAnybody
      ? []
      : cases.map {
        $0.text.contains(text) && $0.worker.contains(worker) && $0.team.contains(team)
      }
    // A few people lead many meetings.
    let chairs = Set(
      chair.isEmpty
        ? []
        : rows.lazy.compactMap(\.row.chair).uniqued().filter { FoldedName($0).contains(chair) })
    return { placed in
      filter.fits(placed.row) && (isOfAnybody || wanted[Int(placed.place)])
        && (chair.isEmpty || placed.row.chair.map(chairs.contains) ?? false)
    }
  }

  /// Put in order by numbers: names are compared once each, and not at every step.
  private mutating func sorted(_ found: [Int32], _ order: RecordFilter.Order) -> [Int32] {
    let sign = order == .oldest ? 1 : -1
    let rank = rank(order)
    return found.map { index in
      let placed = rows[Int(index)]
      // Days are well within 24 bits, and what is behind an index keeps the order steady.
      let day = sign * placed.row.day.dayNumber + 1 << 23
      return (key: rank(placed) << 24 | day, index: index)
    }.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index)
  }

  private mutating func rank(_ order: RecordFilter.Order) -> (Placed) -> Int {
    switch order {
    case .newest, .oldest: return { _ in 0 }
    case .gaps: return { 1 << 16 - $0.row.gaps }
    case .child, .worker:
      let ranks = ranks[order] ?? Self.ranks(of: cases.map(order == .child ? \.text : \.worker))
      self.ranks[order] = ranks
      return { ranks[Int($0.place)] }
    case .chair:
      let names = rows.lazy.compactMap(\.row.chair).uniqued()
      let ranks = Dictionary(
        zip(names, Self.ranks(of: names.map { FoldedName($0) }))
      ) { first, _ in first }
      // Without a name behind those with one.
      return { $0.row.chair.flatMap { ranks[$0] } ?? names.count }
    }
  }

  /// The place of each text in their order; the same for equal ones.
  private static func ranks(of texts: [FoldedName]) -> [Int] {
    var ranks = [Int](repeating: 0, count: texts.count)
    var (rank, previous) = (-1, Int?.none)
    for index in texts.indices.sorted(by: { texts[$0] < texts[$1] }) {
      if previous.map({ texts[$0] != texts[index] }) ?? true { rank += 1 }
      ranks[index] = rank
      previous = index
    }
    return ranks
  }

  // MARK: Oversight

  /// Reviews that are overdue by their clock, of the children that fit by name, worker and team: the
  /// longest overdue first.
  package func overdueReviews(_ filter: RecordFilter) -> [OverdueReview] {
    let (text, worker) = (FoldedName.words(filter.text), FoldedName.words(filter.worker))
    let team = FoldedName.words(filter.team)
    return places.values.flatMap { place -> [OverdueReview] in
      let found = cases[Int(place)]
      guard !found.overdue.isEmpty, found.text.contains(text), found.worker.contains(worker),
        found.team.contains(team)
      else { return [] }
      return found.overdue.map { OverdueReview(child: found.child, review: $0) }
    }.sorted { ($0.review.due, $0.child.id) < ($1.review.due, $1.child.id) }
  }
}

/// A record of the index, with the child it is about.
package struct IndexedRecord: Sendable, Equatable {
  package var row: RecordRow
  package var child: Child

  package init(row: RecordRow, child: Child) {
    self.row = row
    self.child = child
  }
}

/// A review that is overdue by its clock.
package struct OverdueReview: Sendable, Equatable {
  package var child: Child
  package var review: NextReview

  package init(child: Child, review: NextReview) {
    self.child = child
    self.review = review
  }
}
