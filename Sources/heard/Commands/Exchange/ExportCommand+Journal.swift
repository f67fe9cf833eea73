import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation

/// The passphrase of a journal file, which is told to whoever takes it in and opens nothing else.
struct JournalPassphrase: ParsableArguments {
  @Option(
    name: .customLong("journal-passphrase-file"),
    help: ArgumentHelp(
      "A file with the journal's own passphrase (default: it is asked for).", valueName: "file"),
    completion: .file())
  var file: String?

  var source: PassphraseSource {
    PassphraseSource(file: file, option: "--journal-passphrase-file")
  }
}

extension ExportCommand {
  struct Journal: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The entries of this store, for another store to take in; encrypted.",
      discussion: """
        “heard import journal” brings them together with what is there. The journal has a passphrase \
        of its own; tell it to whoever takes it in by another way than the file.
        """)

    @OptionGroup var file: FileOptions
    @Option(help: ArgumentHelp("Only this child's case.", valueName: "id")) var child: String?
    @Option(help: ArgumentHelp("Only this meeting and its children.", valueName: "id"))
    var meeting: String?
    @OptionGroup var journalPassphrase: JournalPassphrase
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      let extent = try extent()
      if !file.force, WholeFile.isThere(file.file) { throw Complaint.fileIsThere(file.file) }
      let sealed = try store.withStore(onlyLooks: true) { store in
        let children = try children(of: extent, in: store)
        let passphrase = try journalPassphrase.source.readNew(
          prompt: "A new passphrase for the journal: ")
        // Before it is read, so that whoever takes it in sees that it left.
        try store.logViews(children.map { LookedAt(child: $0) }, what: "export journal")
        return try store.exportJournal(extent, passphrase: passphrase)
      }
      try file.write(sealed.bytes)
      if sealed.unreadable > 0 {
        sayBeside(
          "\(sealed.unreadable == 1 ? "1 entry" : "\(sealed.unreadable) entries") cannot be read and "
            + "stand not in it; “heard verify” says what is wrong.")
      }
      try file.say(count: sealed.entries, "entry", plural: "entries", output.format)
    }

    private func extent() throws -> JournalExtent {
      switch (child, meeting) {
      case (nil, nil): .everything
      case (let child?, nil): .child(try ChildID(argument: child, called: "a child"))
      case (nil, let meeting?): .meeting(try MeetingID(argument: meeting, called: "a meeting"))
      default: throw Complaint.usage("--child and --meeting each name a part; give one.")
      }
    }

    private func children(of extent: JournalExtent, in store: CaseStore) throws -> [ChildID] {
      switch extent {
      case .everything: return try store.childOverviews().children.map(\.id)
      case .child(let child):
        guard try store.childOverview(child) != nil else {
          throw Complaint(erased: try store.erasedChild(child)) ?? .unknown("child", child.text)
        }
        return [child]
      case .meeting(let meeting):
        let children = try store.recordOverviews(meeting: meeting).records.map(\.key.child)
        guard !children.isEmpty else { throw Complaint.unknown("meeting", meeting.text) }
        return children
      }
    }
  }
}
