import ArgumentParser
import CaseStore
import Papers
import Participation

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists children, meetings or records; shows no words of anybody.",
    subcommands: [Children.self, Meetings.self, Records.self, ErasedChildren.self])

  struct Children: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Children, by name.")
    @Option(
      name: .long,
      help: ArgumentHelp("Words that occur in the name or number.", valueName: "text"))
    var find: String = ""
    @Option(
      name: .long, help: ArgumentHelp("Whose children.", valueName: "name")) var worker: String?
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let today = try output.day()
      let lines = try store.withStore(onlyLooks: true) { store in
        try KnownNames(store).check(worker: worker)
        let page = try store.childOverviews(matching: find, worker: worker)
        sayUnlisted(page.unreadable.count)
        return page.children.map {
          ChildLine($0.child, statuses: $0.statuses, today: today)
        }
      }
      try output.format.print(lines, text: ChildLine.text(lines))
    }
  }

  struct ErasedChildren: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erased", abstract: "Children whose records were erased: by whom, when, why.")
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      let lines = try store.withStore(onlyLooks: true) { store in
        try store.erasedChildren().map(ErasedLine.init)
      }
      try output.print(lines, text: ErasedLine.text(lines))
    }
  }

  /// Which meetings and records are listed.
  struct Filter: ParsableArguments {
    @Option(
      name: .long,
      help: ArgumentHelp("Words that occur in the child's name or number.", valueName: "text"))
    var find: String = ""
    @Option(name: .long, help: ArgumentHelp("The first day.", valueName: "date")) var from: String?
    @Option(name: .long, help: ArgumentHelp("The last day.", valueName: "date")) var to: String?
    @Option(
      name: .long, help: ArgumentHelp("Whose children.", valueName: "name")) var worker: String?

    func lines(of store: CaseStore, planner: Planner, today: CivilDate) throws -> [RecordLine] {
      let from = try from.map { try CivilDate(argument: $0, option: "--from") }
      let to = try to.map { try CivilDate(argument: $0, option: "--to") }
      try KnownNames(store).check(worker: worker)
      let found =
        find.isBlank
        ? nil : Set(try store.childOverviews(matching: find).children.map(\.child.id))
      var lines: [RecordLine] = []
      var unreadable = 0
      var cursor: RecordCursor?
      repeat {
        let page = try store.recordOverviews(
          RecordQuery(from: from, to: to, children: found, worker: worker, limit: 500),
          after: cursor)
        lines += page.records.map { record in
          RecordLine(
            record, child: page.children[record.key.child]?.child, planner: planner, today: today)
        }
        unreadable += page.unreadable.count
        cursor = page.next
      } while cursor != nil
      sayUnlisted(unreadable)
      return lines
    }
  }

  struct Meetings: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Meetings, by day, with the children they are about.")
    @OptionGroup var filter: Filter
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (today, planner) = (try output.day(), try protocolOptions.planner())
      let records = try store.withStore(onlyLooks: true) {
        try filter.lines(of: $0, planner: planner, today: today)
      }
      let meetings = MeetingLine.lines(records)
      try output.format.print(meetings, text: MeetingLine.text(meetings))
    }
  }

  struct Records: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Records, by day: each child's part in each meeting, and how ready it is.")
    @OptionGroup var filter: Filter
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let (today, planner) = (try output.day(), try protocolOptions.planner())
      let lines = try store.withStore(onlyLooks: true) {
        try filter.lines(of: $0, planner: planner, today: today)
      }
      try output.format.print(lines, text: RecordLine.text(lines))
    }
  }
}

/// Says on standard error that a list is not whole.
func sayUnlisted(_ count: Int) {
  guard count > 0 else { return }
  sayBeside(
    "\(count) cannot be listed: what lists show of \(count == 1 ? "it" : "them") does not open. "
      + "“heard rebuild” makes it anew from the entries.")
}
