import ArgumentParser
import CaseStore
import Papers
import Participation

struct HistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "Every entry about a child: who, when, what, corrections and views of the record.",
    discussion: """
      Of a child whose records were erased: by whom, when and why.
      """)

  @Argument(help: "The child's identifier.") var child: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let id = try ChildID(argument: child, called: "a child")
    let pack = try protocolOptions.planner().pack
    let paper = try store.withStore(onlyLooks: true) { store in
      let part = try store.entries(child: id)
      guard !part.entries.isEmpty || !part.unreadable.isEmpty else {
        throw Complaint.unknown("child", child)
      }
      let erased = try store.erasedChild(id)
      // Of an erased child nothing more is recorded, and nothing is left to look at.
      if erased == nil { try store.logView(child: id, what: "history") }
      return HistoryPaper(
        part.entries, of: id, unreadable: part.unreadable.map { ($0.sequence, $0.why.rawValue) },
        pack: pack, erased: erased.map(ErasedLine.init))
    }
    try output.print(paper, text: paper.text)
  }
}
