import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation

struct UserCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user",
    abstract: "Lists who can open the store; adds, removes, changes a passphrase.",
    subcommands: [List.self, Add.self, Remove.self, ChangePassphrase.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Everybody who can open the store.")
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      let users = try store.withStore(onlyLooks: true) { try $0.users() }.map { user in
        UserLine(
          id: user.id.text, name: user.profile.name, role: user.profile.role.rawValue,
          team: user.profile.team)
      }
      try output.print(
        users,
        text: users.map { "\($0.name) · \($0.role)\($0.team.map { " · \($0)" } ?? "")\n" }.joined())
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lets somebody else open the store, with a passphrase of their own.")
    @OptionGroup var profile: ProfileOptions
    @OptionGroup var store: StoreOptions
    @OptionGroup var new: NewPassphraseOption
    @OptionGroup var output: FormatOption

    func run() throws {
      let profile = try profile.profile()
      let user = try store.withStore { store in
        try store.addUser(
          profile, passphrase: try new.source.readNew(prompt: "Passphrase of the new user: "))
      }
      try output.print(
        UserLine(
          id: user.id.text, name: user.profile.name, role: user.profile.role.rawValue,
          team: user.profile.team), text: "\(user.profile.name) can open the store.\n")
    }
  }

  struct Remove: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes a user away; what they recorded keeps their name and role.")
    @Argument(help: "The user's name.") var user: String
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      let removed = try store.withStore { store in
        let users = try store.users()
        let found =
          users.first { $0.profile.name == user || $0.id.text == user }
          ?? users.first { $0.profile.name.isSameName(as: user) }
        guard let found else {
          throw Complaint.usage("“\(user.shownSafely)” is no user; “heard user list” shows them.")
        }
        try store.removeUser(found.id)
        return found.profile
      }
      try output.print(
        ["removed": removed.name], text: "\(removed.name) can no longer open the store.\n")
    }
  }

  struct ChangePassphrase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "passphrase", abstract: "Gives you another passphrase; no entry is touched.")
    @OptionGroup var store: StoreOptions
    @OptionGroup var new: NewPassphraseOption
    @OptionGroup var output: FormatOption

    func run() throws {
      let name = try store.withStore { store in
        try store.changePassphrase(of: store.user.id, to: try new.source.readNew())
        return store.user.profile.name
      }
      try output.print(["changed": name], text: "The passphrase of \(name) is changed.\n")
    }
  }

  struct NewPassphraseOption: ParsableArguments {
    @Option(
      name: .long, help: ArgumentHelp("A file with the new passphrase.", valueName: "file"),
      completion: .file())
    var newPassphraseFile: String?

    var source: PassphraseSource { PassphraseSource(file: newPassphraseFile) }
  }

  private struct UserLine: Encodable {
    let id, name, role: String
    let team: String?
  }
}
