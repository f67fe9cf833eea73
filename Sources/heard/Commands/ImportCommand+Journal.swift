import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation

extension ImportCommand {
  struct Journal: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Takes in what another store wrote with “heard export journal”.",
      discussion: """
        Nothing that is here is changed: entries that are new are added, with who made them and when. \
        Where two people corrected one entry, or planned one meeting, both stand in the history and \
        “heard check” shows them. An entry whose identifier is here with something else is kept out \
        and named; so is everything of a child whose records were erased here.
        """)

    @Argument(help: "The journal.", completion: .file()) var file: String
    @OptionGroup var journalPassphrase: JournalPassphrase
    @OptionGroup var store: StoreOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      guard let handle = FileHandle(forReadingAtPath: file),
        let bytes = try? handle.readToEnd() ?? Data()
      else {
        throw Complaint.usage("“\(file.shownSafely)” cannot be read; name a journal.")
      }
      let merged = try store.withStore { store in
        try store.importJournal(
          bytes, passphrase: try journalPassphrase.source.read(prompt: "The journal's passphrase: ")
        )
      }
      let line = MergedLine(merged)
      if output.format == .text { for note in line.notes { sayBeside(note) } }
      try output.print(line, text: line.text)
    }
  }

  /// What came of taking a journal in.
  private struct MergedLine: Encodable {
    let added, known, children, conflicts: Int
    let different: [Different]
    /// How many entries were not taken, by the child or meeting erased here.
    let erased: [String: Int]

    struct Different: Encodable {
      let id, fact: String
      let child, meeting: Nullable<String>
    }

    init(_ merged: Merged) {
      (added, known, conflicts) = (merged.added, merged.known, merged.conflicts)
      children = merged.children.count
      erased = merged.erased
      different = merged.different.map {
        Different(
          id: $0.id.text, fact: $0.fact.word.rawValue, child: Nullable($0.child?.text),
          meeting: Nullable($0.meeting?.text))
      }
    }

    var text: String {
      (added == 1 ? "1 entry is new" : "\(added) entries are new")
        + "; \(known) \(known == 1 ? "was" : "were") here already.\n"
    }

    var notes: [String] {
      var notes = different.map { entry in
        let place = [entry.child.value, entry.meeting.value].compactMap(\.self)
        return "Kept out: entry “\(entry.id)” (\(entry.fact)\(place.isEmpty ? "" : " of ")"
          + "\(place.joined(separator: " at "))) says something else here; ask whoever made it."
      }
      notes += erased.sorted { $0.key < $1.key }.map { subject, count in
        "Not taken: \(count == 1 ? "1 entry" : "\(count) entries") of “\(subject)”, whose records "
          + "were erased here."
      }
      if conflicts > 0 {
        notes.append(
          conflicts == 1
            ? "1 entry was corrected by two people; both stand, and “heard check” shows them."
            : "\(conflicts) entries were corrected by two people; both stand, and “heard check” shows "
              + "them.")
      }
      return notes
    }
  }
}
