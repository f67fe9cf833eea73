import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation

extension ExportCommand {
  struct Calendar: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Meetings that are coming and due dates that wait, for a calendar program.",
      discussion: """
        People stand in it by their initials; with --names by their first names, and meetings with \
        their places. What is still open of a meeting that was held stands in it for six weeks.
        """)

    @OptionGroup var file: FileOptions
    @Option(help: ArgumentHelp("Whose children.", valueName: "name")) var worker: String?
    @Option(help: ArgumentHelp("Who leads the meetings.", valueName: "name")) var chair: String?
    @Flag(help: "First names and places, where only those who may know them see the calendar.")
    var names = false
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    /// Working days after which nothing is owed any more that a calendar could remind of.
    private static let past = 30

    func run() throws {
      if worker?.isBlank == true { throw Complaint.usage("--worker: give a name.") }
      if chair?.isBlank == true { throw Complaint.usage("--chair: give a name.") }
      let (today, planner) = (try output.day(), try protocolOptions.planner())
      let query = RecordQuery(
        from: planner.calendar.day(-Self.past, from: today), worker: worker, chair: chair,
        limit: 500)
      let calendar = try store.withStore(onlyLooks: true) { store in
        try KnownNames(store).check(worker: worker, chair: chair)
        var calendar = CalendarPaper(
          planner: planner, today: today, at: CaseStore.wallClock(), showsNames: names,
          identify: store.identifier)
        var lookedAt: [LookedAt] = []
        let keys = try keys(of: query, in: store)
        for portion in keys.keys.sorted().portions(of: 256) {
          let files = try store.cases(of: portion) { _, file, _ in file }
          for (child, file) in zip(portion, files) {
            for key in keys[child] ?? [] where calendar.add(key, in: file) {
              lookedAt.append(LookedAt(child: child, meeting: key.meeting))
            }
          }
        }
        try store.logViews(lookedAt, what: "export calendar")
        return calendar
      }
      try file.write(Data(calendar.text.utf8))
      try output.format.print(
        Written(file: file.file, meetings: calendar.meetingCount, dues: calendar.dueCount),
        text: "Written: \(counted(calendar.meetingCount, "meeting")) and "
          + "\(counted(calendar.dueCount, "due date")), in \(file.file.visible).\n")
    }

    /// The records in question, by child, so that each child's case is opened once.
    private func keys(
      of query: RecordQuery, in store: CaseStore
    ) throws -> [ChildID: [RecordKey]] {
      var keys: [RecordKey] = []
      var cursor: RecordCursor?
      repeat {
        let page = try store.recordOverviews(query, after: cursor)
        sayUnlisted(page.unreadable.count)
        keys += page.records.map(\.key)
        cursor = page.next
      } while cursor != nil
      return Dictionary(grouping: keys, by: \.child)
    }

    private func counted(_ count: Int, _ noun: String) -> String {
      count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
    }

    private struct Written: Encodable {
      let file: String
      let meetings, dues: Int
    }
  }
}
