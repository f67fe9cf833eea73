import ArgumentParser
import CaseStore
import Foundation
import Participation
import Resources

/// Opens the full-screen program: what `heard` does without arguments.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Opens the full-screen program, as heard does without arguments.")

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The store (default: HEARD_STORE, else the place for data of the XDG directories).",
      valueName: "file"), completion: .file())
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Whose passphrase it is (default: each user's is tried).", valueName: "name")
  )
  var name: String?

  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var day: DayOption

  func run() throws {
    let planner = try protocolOptions.planner()
    let path = try StorePlace.path(asked: store, environment: ProcessInfo.processInfo.environment)
    let clock = try day.clock()
    try ScreenRun(
      planner: planner,
      keeper: StoreKeeper(
        path: path, user: name, routineAge: planner.pack.routineAge(on: clock().dayInLondon)),
      clock: clock
    ).run()
  }
}

/// The day from which the screens work.
struct DayOption: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The day to work from (default: today in London).", valueName: "date"))
  var today: String?

  /// The time of the wall clock, on the day asked for.
  func clock() throws -> @Sendable () -> Moment {
    guard let today else { return CaseStore.wallClock }
    let day = try CivilDate(argument: today, option: "--today")
    let offset = CaseStore.wallClock().dayInLondon.days(to: day) * 86_400_000
    return { Moment(milliseconds: CaseStore.wallClock().milliseconds + offset) }
  }
}

extension ProtocolPack {
  /// The age below which a child is observed and not asked.
  func routineAge(on day: CivilDate) -> Int {
    thresholds[.routineInvolvement]?.version(on: day)?.age ?? 0
  }
}
