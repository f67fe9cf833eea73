import ArgumentParser
import CaseStore
import Foundation
import Participation

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes an encrypted store, with its first user.",
    discussion: """
      Example:

      heard init --user "Ama Mensah" --role social-worker --team North
      """)

  @OptionGroup var profile: ProfileOptions

  @Option(
    name: .long, help: ArgumentHelp("Where the store is made.", valueName: "file"),
    completion: .file())
  var store: String?

  @Option(
    name: .long, help: ArgumentHelp("A file with the passphrase.", valueName: "file"),
    completion: .file())
  var passphraseFile: String?

  @OptionGroup var output: FormatOption

  func run() throws {
    let profile = try profile.profile()
    var options = StoreOptions()
    options.store = store
    options.passphraseFile = passphraseFile
    let path = try options.path()
    guard !FileManager.default.fileExists(atPath: path) else {
      throw StoreError(
        .alreadyExists, "There is a store already at \(path.visible); nothing was changed.")
    }
    let store = try CaseStore.create(
      at: path, user: profile, passphrase: try options.passphrase.readNew())
    try store.close()
    try output.print(
      Made(store: path, user: profile.name, role: profile.role.rawValue),
      text: "The store is made at \(path), with \(profile.name), \(profile.role.name).\n"
        + "Nobody can open it without a passphrase: keep yours where you find it again.\n")
  }

  private struct Made: Encodable {
    let store, user, role: String
  }
}

/// Who a user is.
struct ProfileOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The user's name.", valueName: "name"))
  var user: String

  @Option(
    name: .long, help: ArgumentHelp("What they are.", valueName: "role"),
    completion: .list(Role.allCases.map(\.rawValue)))
  var role: String

  @Option(name: .long, help: ArgumentHelp("Their team.", valueName: "name"))
  var team: String?

  func profile() throws -> User.Profile {
    guard !user.isBlank else {
      throw Complaint.usage("--user: “\(user.shownSafely)” is blank; give a name.")
    }
    return User.Profile(
      name: user.trimmed, role: try Role(argument: role, option: "--role", called: "a role"),
      team: team.flatMap { $0.isBlank ? nil : $0.trimmed })
  }
}
