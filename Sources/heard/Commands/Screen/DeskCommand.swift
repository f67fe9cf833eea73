import ArgumentParser
import CaseStore
import Foundation
import Participation
import Protocols

/// Opens the full-screen program: what `heard` does without arguments.
struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Opens the full-screen program, as heard does without arguments.")

  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var day: DayOption

  func run() throws {
    let planner = try protocolOptions.planner()
    let path = try store.path()
    let clock = try day.clock()
    let keeper = StoreKeeper(path: path, user: store.name, planner: planner)
    let run = ScreenRun(planner: planner, keeper: keeper, clock: clock)
    // With a passphrase from a file nobody is asked; without a store there is nothing to open yet.
    guard keeper.hasStore, store.passphrase.file != nil else { return try run.run() }
    let opened = try CaseStore.open(path, passphrase: store.passphrase.read(), user: store.name)
    try run.run(on: opened)
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
