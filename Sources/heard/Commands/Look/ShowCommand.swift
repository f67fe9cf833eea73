import ArgumentParser
import CaseStore
import Papers
import Participation

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a child or a meeting; that it was looked at is recorded.",
    subcommands: [OneChild.self, OneMeeting.self])

  /// As of when something is shown.
  struct Time: ParsableArguments {
    @Option(
      name: .customLong("as-of"),
      help: ArgumentHelp(
        "As it stood then: a day, to its end, or a time as 2026-11-21T09:14:03Z.",
        valueName: "time")) var asOf: String?

    func moment() throws -> Moment? {
      guard let asOf else { return nil }
      if let moment = Moment(asOf) { return moment }
      let day = try CivilDate(argument: asOf, option: "--as-of")
      return day.endInLondon
    }

    func entries(of part: JournalPart) throws -> [Entry] {
      guard let moment = try moment() else { return part.entries }
      return part.entries.filter { $0.made <= moment }
    }
  }

  struct OneChild: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "child", abstract: "A child: people, statuses, meetings, and what comes next.")
    @Argument(help: "The child's identifier.") var id: String
    @OptionGroup var time: Time
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let child = try ChildID(argument: id, called: "a child")
      let (today, planner) = (try output.day(), try protocolOptions.planner())
      let paper = try store.withStore(onlyLooks: true) { store in
        let part = try store.entries(child: child)
        let paper = ChildPaper(
          child, in: CaseFile(folding: try time.entries(of: part)),
          unreadable: part.unreadable.count, planner: planner, today: today)
        guard let paper else {
          throw Complaint(erased: try store.erasedChild(child))
            ?? .unread(part.unreadable.count, of: id) ?? .unknown("child", id)
        }
        try store.logView(child: child, what: "show child")
        return paper
      }
      try output.format.print(paper, text: paper.text)
    }
  }

  struct OneMeeting: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "meeting",
      abstract: "A meeting: each child's duties and what was said, in their own words.")
    @Argument(help: "The meeting's identifier.") var id: String
    @OptionGroup var time: Time
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let meeting = try MeetingID(argument: id, called: "a meeting")
      let (today, planner) = (try output.day(), try protocolOptions.planner())
      let paper = try store.withStore(onlyLooks: true) { store in
        let children = try store.recordOverviews(meeting: meeting).records.map(\.key.child)
        var entries: [Entry] = []
        var unreadable = 0
        for child in children {
          let part = try store.entries(child: child)
          entries += try time.entries(of: part)
          unreadable += part.unreadable.count
        }
        let paper = MeetingPaper(
          meeting, in: CaseFile(folding: entries), unreadable: unreadable, planner: planner,
          today: today)
        guard let paper else {
          let erased = try store.erasedChildren().first { $0.meetings.contains(meeting) }
          throw Complaint(erased: erased) ?? .unread(unreadable, of: id)
            ?? .unknown("meeting", id)
        }
        for child in children {
          try store.logView(child: child, meeting: meeting, what: "show meeting")
        }
        return paper
      }
      try output.format.print(paper, text: paper.text)
    }
  }
}

extension CivilDate {
  /// The last millisecond of the day in the United Kingdom, which in summer ends an hour before that
  /// of UTC.
  fileprivate var endInLondon: Moment {
    let end = (dayNumber + 1) * 86_400_000
    let inSummer = Moment(milliseconds: end - 3_600_000)
    return Moment(milliseconds: (inSummer.dayInLondon == self ? end : end - 3_600_000) - 1)
  }
}

extension ErasedLine {
  init(_ erased: ErasedChild) {
    self.init(
      child: erased.child, at: erased.at, by: erased.by, role: erased.role, why: erased.why,
      entries: erased.entries, meetings: erased.meetings)
  }
}

extension Complaint {
  /// Why nothing of a child is shown any more; nil where nothing was erased.
  init?(erased: ErasedChild?) {
    guard let erased else { return nil }
    self.init(code: ExitCode(65), message: ErasedLine(erased).sentence)
  }

  /// Why nothing can be shown of what was recorded; nil where all of it can be read.
  static func unread(_ count: Int, of id: String) -> Complaint? {
    guard count > 0 else { return nil }
    let entries = count == 1 ? "1 entry" : "\(count) entries"
    return Complaint(
      code: ExitCode(65),
      message: "\(entries) of “\(id.shownSafely)” cannot be read, and what is left does not say "
        + "who or what it is; “heard verify” says what is wrong.")
  }

  static func unknown(_ noun: String, _ id: String) -> Complaint {
    .usage("No \(noun) “\(id.shownSafely)” is recorded; “heard list” shows those that there are.")
  }
}
