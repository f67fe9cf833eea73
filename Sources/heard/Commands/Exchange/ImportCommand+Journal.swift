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
        Where two people corrected one entry, or planned one meeting, both stand in the history, and \
        it is said here and by “heard check”. What the rules of recording would not have let through here, as \
        a view on a meeting that was cancelled here by then, is kept and named with why. An entry whose identifier is here with something else is kept out \
        and named; so is everything of a child whose records were erased here.
        """)

    @Argument(help: "The journal.", completion: .file()) var file: String
    @OptionGroup var journalPassphrase: JournalPassphrase
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: FormatOption

    func run() throws {
      guard let handle = FileHandle(forReadingAtPath: file),
        let bytes = try? handle.readToEnd() ?? Data()
      else {
        throw Complaint.usage("“\(file.shownSafely)” cannot be read; name a journal.")
      }
      let rules = RecordingRules(try protocolOptions.planner())
      let line = try store.withStore { store in
        let merged = try store.importJournal(
          bytes, passphrase: try journalPassphrase.source.read(prompt: "The journal's passphrase: ")
        )
        return MergedLine(
          merged, try findings(of: merged, in: store), apart: try apart(in: merged, store),
          against: try store.entries(of: merged, against: rules))
      }
      if output.format == .text { for note in line.notes { sayBeside(note) } }
      try output.print(line, text: line.text)
    }

    /// What of the entries that are new stands beside others in the same place, or has no place. Said
    /// once of a meeting, whichever of its children it is found of.
    private func findings(of merged: Merged, in store: CaseStore) throws -> [Finding] {
      let new = Set(merged.identifiers)
      var findings: [Finding] = []
      for portion in merged.children.portions(of: 256) {
        findings += try store.cases(of: portion) { child, file, _ in
          CaseCheck.journalFindings(of: child, in: file, among: new)
        }.joined()
      }
      var known: Set<String> = []
      return findings.filter { known.insert("\($0.kind)/\($0.about ?? $0.id)").inserted }
    }

    /// What the two stores settled differently, without knowing of each other.
    private func apart(in merged: Merged, _ store: CaseStore) throws -> [[Entry]] {
      let (new, told) = (Set(merged.identifiers), merged.told)
      var apart: [[Entry]] = []
      for portion in merged.children.portions(of: 256) {
        apart += try store.cases(of: portion) { child, file, _ in
          file.madeApart(of: child, new: new, told: told)
        }.joined()
      }
      return apart.uniqued()
    }
  }

  /// What came of taking a journal in.
  private struct MergedLine: Encodable {
    let added, known, children: Int
    let different: [Different]
    let conflicts: [Conflict]
    let apart: [Apart]
    /// What the rules would not have let be recorded here: kept, and to be looked at.
    let against: [Against]
    /// How many entries were not taken, by the child or meeting erased here.
    let erased: [String: Int]

    struct Different: Encodable {
      let id, fact, by, made: String
      let child, meeting: Nullable<String>
    }

    /// What stands twice in one place, or in none.
    struct Conflict: Encodable {
      let kind, child: String
      let meeting: Nullable<String>
      let finding, remedy: String
    }

    /// Entries of which only the last can hold, each made without knowing of the others.
    struct Apart: Encodable {
      let fact: String
      let child, meeting: Nullable<String>
      let entries: [Version]

      struct Version: Encodable { let id, fact, by, made: String }

      init(_ entries: [Entry]) {
        fact = entries.last?.fact.word.rawValue ?? ""
        child = Nullable(entries.last?.child?.text)
        meeting = Nullable(entries.last?.meeting?.text)
        self.entries = entries.map {
          Version(
            id: $0.id.text, fact: $0.fact.word.rawValue, by: $0.by.name,
            made: "\($0.made.dayInLondon.spoken), \($0.made.timeInLondon)")
        }
      }

      var note: String {
        let place = [child.value, meeting.value].compactMap(\.self).joined(separator: ", ")
        let versions = entries.map { "“\($0.fact)” by \($0.by), \($0.made)" }
        return "\(place): settled in both stores, without knowing of each other: "
          + "\(versions.joined(separator: "; ")). The last holds; read both in the history."
      }
    }

    struct Against: Encodable {
      let id, fact, by, made: String
      let child, meeting: Nullable<String>
      let why: String

      init(_ against: AgainstRules) {
        let entry = against.entry
        (id, fact, by) = (entry.id.text, entry.fact.word.rawValue, entry.by.name)
        made = "\(entry.made.dayInLondon.spoken), \(entry.made.timeInLondon)"
        (child, meeting) = (Nullable(entry.child?.text), Nullable(entry.meeting?.text))
        why = against.why
      }

      var note: String {
        let place = [child.value, meeting.value].compactMap(\.self).joined(separator: ", ")
        return "\(place): kept, though it could not have been recorded here: “\(fact)” by \(by), "
          + "\(made). \(why) Look at it in the history; take it back if it is wrong."
      }
    }

    init(
      _ merged: Merged, _ findings: [Finding], apart: [[Entry]], against: [AgainstRules]
    ) {
      self.against = against.map(Against.init)
      (added, known) = (merged.added, merged.known)
      self.apart = apart.map(Apart.init)
      conflicts = findings.map {
        Conflict(
          kind: $0.kind.rawValue, child: $0.child.text, meeting: Nullable($0.meeting?.text),
          finding: $0.sentence, remedy: $0.remedy)
      }
      children = merged.children.count
      erased = merged.erased
      different = merged.different.map {
        Different(
          id: $0.id.text, fact: $0.fact.word.rawValue, by: $0.by.name,
          made: $0.made.dayInLondon.spoken, child: Nullable($0.child?.text),
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
          + "\(place.joined(separator: " at "))) by \(entry.by), \(entry.made), says something else "
          + "here; ask them what it says, and record it anew."
      }
      notes += erased.sorted { $0.key < $1.key }.map { subject, count in
        "Not taken: \(count == 1 ? "1 entry" : "\(count) entries") of “\(subject)”, whose records "
          + "were erased here."
      }
      notes += conflicts.map { conflict in
        let place = [conflict.child, conflict.meeting.value].compactMap(\.self)
        return "\(place.joined(separator: ", ")): \(conflict.finding) \(conflict.remedy)"
      }
      notes += apart.map(\.note) + against.map(\.note)
      return notes
    }
  }
}
