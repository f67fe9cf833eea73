import ArgumentParser
import CaseStore
import Papers
import Participation

struct ReadyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ready",
    abstract: "Whether everybody was asked, met and told, for each child at the meetings coming.",
    discussion: """
      For whoever leads them: nothing due yet, on track, ready, explained or gap, what is missing, and \
      what waits for you. An IRO or chair sees the meetings that they lead, everybody else all; --chair \
      names another.
      """)

  @Option(
    name: .long,
    help: ArgumentHelp("Working days from today, that day included.", valueName: "N"))
  var within = 20
  @Option(
    name: .long, help: ArgumentHelp("Who leads the meetings.", valueName: "name"))
  var chair: String?
  @Flag(name: .long, help: "Everybody's meetings, also for an IRO or chair.")
  var everyones = false
  @Flag(name: .customLong("not-ready"), help: "Only those with gaps.")
  var notReady = false
  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var output: TableOptions

  /// Further on nothing is planned, and the calendar of bank holidays ends.
  private static let furthest = 250
  private static let past = 25

  func run() throws {
    guard (0...Self.furthest).contains(within) else {
      throw Complaint.usage(
        "--within: “\(within)” is not a number of working days; give 0 to \(Self.furthest).")
    }
    if chair?.isBlank == true { throw Complaint.usage("--chair: give a name.") }
    let (today, planner) = (try output.day(), try protocolOptions.planner())
    let until = planner.calendar.day(within, from: today)
    let items = try store.withStore(onlyLooks: true) { store in
      try KnownNames(store).check(chair: chair)
      let records = try comingRecords(of: store, planner, from: today, to: until)
      var items: [ReadinessItem] = []
      for record in records {
        let file = CaseFile(folding: try store.entries(child: record.key.child).entries)
        guard let item = ReadinessItem(record.key, in: file, planner: planner, today: today),
          !notReady || item.readiness.value == .gap
        else { continue }
        items.append(item)
      }
      try store.logViews(
        items.map { LookedAt(child: $0.child, meeting: $0.meeting) }, what: "readiness")
      return items
    }
    try output.format.print(
      items, text: ReadinessItem.text(items, today: today), csv: ReadinessItem.csv(items))
  }

  private func comingRecords(
    of store: CaseStore, _ planner: Planner, from today: CivilDate, to: CivilDate
  ) throws -> [RecordOutline] {
    let profile = store.user.profile
    let leads = [.iro, .chair].contains(profile.role) && !everyones ? profile.name : nil
    // Of what is gone by, meetings that are off and of which somebody is still to be told.
    let from = planner.calendar.day(-Self.past, from: today)
    var found: [RecordOutline] = []
    var cursor: RecordCursor?
    repeat {
      let page = try store.recordOverviews(
        RecordQuery(from: from, to: to, chair: chair ?? leads, limit: 500), after: cursor
      ) { outline, _ in
        guard [.cancelled, .postponed].contains(outline.state) else { return outline.day >= today }
        return planner.readiness(of: outline, on: today).state != nil
          || outline.state == .postponed && outline.day >= today
      }
      found += page.records
      cursor = page.next
    } while cursor != nil
    return found
  }
}
