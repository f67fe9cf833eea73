import Desk
import Participation
import Protocols
import Support
import Testing

@Suite("The index of records")
struct RecordIndexTests {
  private static let today = date(2026, 11, 25)

  private static let made = Result {
    let planner = try JournalBuilder.planner()
    let entries = try SampleCaseload.entries(today: today, calendar: planner.calendar)
    let file = CaseFile(folding: entries)
    return file.children.keys.sorted().compactMap { file.outline(of: $0) }
  }

  private func index() throws -> (index: RecordIndex, all: [IndexedRecord]) {
    let planner = try JournalBuilder.planner()
    var index = RecordIndex(today: Self.today)
    index.take(
      try Self.made.get().map { RecordIndex.Made($0, planner: planner, today: Self.today) })
    let all = index.page(RecordFilter(), .newest, offset: 0, limit: .max)
    #expect(all.total == all.rows.count)
    return (index, all.rows)
  }

  @Test("Finds what going through all of them finds", arguments: 0..<200)
  func found(seed: UInt64) throws {
    var (index, all) = try index()
    var random = SeededGenerator(seed: seed)
    var filter = RecordFilter()
    if Bool.random(using: &random) {
      filter.text = ["leo", "k", "ZUZ", "a e", "nobody"].randomElement(using: &random) ?? ""
    }
    if Bool.random(using: &random) {
      filter.worker = ["ama", "tomasz z", "x"].randomElement(using: &random) ?? ""
    }
    if Bool.random(using: &random) {
      filter.chair = ["priya", "okafor", "hughes"].randomElement(using: &random) ?? ""
    }
    if Bool.random(using: &random) {
      filter.kind = MeetingKind.allCases.randomElement(using: &random)
    }
    if Bool.random(using: &random) {
      filter.readiness = Readiness.State.allCases.randomElement(using: &random)
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      filter.code = ParticipationCode.allCases.randomElement(using: &random)
    }
    if Bool.random(using: &random) {
      filter.marks = RecordMarks(rawValue: 1 << UInt32.random(in: 0..<12, using: &random))
    }
    if Bool.random(using: &random) {
      filter.from = Self.today.adding(days: .random(in: -300...20, using: &random))
    }
    let expected = all.filter { record in
      func has(_ words: String, _ text: String) -> Bool {
        words.split(separator: " ").allSatisfy { text.lowercased().contains($0.lowercased()) }
      }
      let row = record.row
      return has(filter.text, "\(record.child.name) \(record.child.preferredName ?? "")")
        && has(filter.worker, record.child.worker ?? "") && has(filter.chair, row.chair ?? "")
        && (filter.kind == nil || filter.kind == row.kind)
        && (filter.readiness == nil || filter.readiness == row.readiness)
        && (filter.code == nil || filter.code == row.code)
        && row.marks.isSuperset(of: filter.marks)
        && (filter.from.map { row.day >= $0 } ?? true)
    }
    let page = index.page(filter, .newest, offset: 0, limit: .max)
    #expect(page.rows.map(\.row.key) == expected.map(\.row.key))
    #expect(page.total == expected.count)
  }

  @Test(
    "Gives pages that make up the whole, in every order", arguments: RecordFilter.Order.allCases)
  func pages(order: RecordFilter.Order) throws {
    var (index, all) = try index()
    let whole = index.page(RecordFilter(), order, offset: 0, limit: .max).rows
    #expect(Set(whole.map(\.row.key)) == Set(all.map(\.row.key)))
    var paged: [IndexedRecord] = []
    for offset in stride(from: 0, to: whole.count, by: 7) {
      paged += index.page(RecordFilter(), order, offset: offset, limit: 7).rows
    }
    #expect(paged == whole)
    for (left, right) in zip(whole, whole.dropFirst()) {
      switch order {
      case .newest: #expect(left.row.day >= right.row.day)
      case .oldest: #expect(left.row.day <= right.row.day)
      case .child: #expect(left.child.name <= right.child.name)
      case .worker: #expect(left.child.worker ?? "" <= right.child.worker ?? "")
      case .chair: #expect(left.row.chair ?? "~" <= right.row.chair ?? "~")
      case .gaps: #expect(left.row.gaps >= right.row.gaps)
      }
    }
  }

  @Test("Takes a child in the place of what was known of them, and forgets who is gone")
  func changes() throws {
    let planner = try JournalBuilder.planner()
    var (index, all) = try index()
    let cases = try Self.made.get()
    var leo = try #require(cases.first { $0.child.id == .named("leo") })
    let count = all.count { $0.child.id == leo.child.id }
    leo = CaseOutline(
      child: leo.child, statuses: leo.statuses, records: Array(leo.records.dropLast()))
    index.take([RecordIndex.Made(leo, planner: planner, today: Self.today)])
    let after = index.page(RecordFilter(), .newest, offset: 0, limit: .max).rows
    #expect(after.count == all.count - 1)
    #expect(after.count { $0.child.id == leo.child.id } == count - 1)
    index.take([], gone: [leo.child.id])
    let gone = index.page(RecordFilter(), .newest, offset: 0, limit: .max).rows
    #expect(!gone.contains { $0.child.id == leo.child.id })
    index.take([RecordIndex.Made(leo, planner: planner, today: Self.today)])
    #expect(
      index.page(RecordFilter(), .newest, offset: 0, limit: .max).rows.map(\.row.key)
        == after.map(\.row.key))
  }

  @Test("Finds a name with accents by letters without, and the other way round")
  func accents() throws {
    let planner = try JournalBuilder.planner()
    var index = RecordIndex(today: Self.today)
    let born = date(2015, 1, 1)
    let cases = ["Zoë Ångström", "Jose Pinto"].enumerated().map { number, name in
      let journal = JournalBuilder()
        .adding(.childAdded(ChildDetails(name: name, born: born)), child: .named("c\(number)"))
        .meeting(.coreGroup, id: .named("m\(number)"), children: [.named("c\(number)")])
      return CaseFile(folding: journal.entries).outline(of: .named("c\(number)"))
    }
    index.take(
      cases.compactMap(\.self).map {
        RecordIndex.Made($0, planner: planner, today: Self.today)
      })
    for (text, name) in [("zoe angs", "Zoë Ångström"), ("JOSÉ", "Jose Pinto")] {
      var filter = RecordFilter()
      filter.text = text
      let page = index.page(filter, .newest, offset: 0, limit: 10)
      #expect(page.rows.map(\.child.name) == [name])
    }
  }
}
