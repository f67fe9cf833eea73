import ArgumentParser
import CaseStore
import Foundation
import Participation
import Protocols

/// Opens the sample caseload in a store that is thrown away.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Opens a sample caseload, with nothing to set up.",
    discussion: """
      All names are invented. What is recorded is gone when the program is left. --as shows it to
      another of the team: \(SampleStore.team.map { "\($0.name), \($0.role.name)" }.joined(separator: "; ")).
      """)

  @Option(
    name: .customLong("as"), help: ArgumentHelp("Who sits there.", valueName: "name"))
  var name: String?
  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var day: DayOption

  func run() throws {
    let planner = try protocolOptions.planner().withSampleContacts()
    let clock = try day.clock()
    let user = try SampleStore.member(name)
    let sample = try SampleStore(
      for: user, planner: planner, today: clock().dayInLondon, clock: clock)
    defer { sample.remove() }
    try ScreenRun(
      planner: planner,
      keeper: StoreKeeper(path: sample.path, user: nil, planner: planner), clock: clock
    ).run(on: sample.store, hint: sample.hint)
  }
}
