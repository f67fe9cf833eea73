import ArgumentParser

@main struct Heard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "heard",
    abstract: "Sees to it that every child and parent was asked, met, invited, told and answered.")
}
