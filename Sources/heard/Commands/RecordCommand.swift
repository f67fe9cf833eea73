import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Records a JSON array of entries: all of them or none.",
    discussion: """
      The README says how an entry is written.
      """)

  @Argument(help: "A file with the entries, or - for standard input.", completion: .file())
  var file: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var output: OutputOptions

  /// The most that is read at once.
  private static let largest = 64_000_000

  func run() throws {
    let json = try json()
    let pack = try protocolOptions.pack()
    let today = try output.day()
    let recorded = try store.withStore { store in
      let entries = try read(json, by: store.user.author)
      try Recording(store: store, rules: RecordingRules(pack: pack), today: today)
        .check(entries)
      return try store.record(entries)
    }
    try output.format.print(
      RecordedLine(
        recorded: recorded.added, known: recorded.entries.count - recorded.added,
        ids: recorded.entries.map(\.id.text)),
      text: recorded.added == recorded.entries.count
        ? "\(recorded.added) recorded.\n"
        : "\(recorded.added) recorded; \(recorded.entries.count - recorded.added) were there.\n")
  }

  private func read(_ json: Data, by author: Author) throws -> [Entry] {
    do throws(EntryReader.Refused) {
      return try EntryReader(by: author, at: CaseStore.wallClock()).entries(json: json)
    } catch {
      throw Complaint(code: ExitCode(65), message: error.faults.joined(separator: "\n"))
    }
  }

  private struct RecordedLine: Encodable {
    let recorded, known: Int
    let ids: [String]
  }

  private func json() throws -> Data {
    let handle =
      file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
    guard let handle, let data = try? handle.read(upToCount: Self.largest + 1) ?? Data() else {
      throw Complaint.usage(
        "“\(file.shownSafely)” cannot be read; name a file with entries, or - for standard input.")
    }
    guard data.count <= Self.largest else {
      throw Complaint.usage(
        "“\(file.shownSafely)” has more than \(Self.largest) bytes; record it in parts.")
    }
    return data
  }
}

/// Holds entries against what is recorded, each against those before it.
private struct Recording {
  let store: CaseStore
  let rules: RecordingRules
  let today: CivilDate
  private var journals: [ChildID: [Entry]] = [:]
  private var children: [MeetingID: [ChildID]] = [:]

  init(store: CaseStore, rules: RecordingRules, today: CivilDate) {
    self.store = store
    self.rules = rules
    self.today = today
  }

  func check(_ entries: [Entry]) throws {
    var recording = self
    for (index, entry) in entries.enumerated() {
      do {
        try recording.add(entry)
      } catch let refusal as Refusal {
        let code: Int32 =
          switch refusal.code {
          case .notTheDecider: 77
          case .madeByProgram: 64
          default: 65
          }
        throw Complaint(
          code: ExitCode(code), message: "entry \(index + 1): \(refusal.message)")
      }
    }
  }

  private mutating func add(_ entry: Entry) throws {
    guard entry.by == store.user.author else {
      throw Refusal(
        .notTheDecider, "“by” names somebody else than who opened the store; leave it out.")
    }
    let concerned = try concerned(by: entry)
    let known = concerned.flatMap { journals[$0] ?? [] }
    // What is there already was held to the rules when it was recorded, and is not recorded twice.
    guard !known.contains(where: { $0.id == entry.id }) else { return }
    try rules.check(entry, in: CaseFile(folding: known), on: today)
    for child in concerned { journals[child, default: []].append(entry) }
  }

  /// The children whose journals the entry belongs to, with what is recorded of them.
  private mutating func concerned(by entry: Entry) throws -> [ChildID] {
    var concerned = entry.child.map { [$0] } ?? []
    if let meeting = entry.meeting {
      if case .meetingPlanned(let planned) = entry.fact { children[meeting] = planned.children }
      concerned += try self.children(of: meeting)
    }
    for child in concerned where journals[child] == nil {
      journals[child] = try store.entries(child: child).entries
    }
    return concerned.uniqued()
  }

  private mutating func children(of meeting: MeetingID) throws -> [ChildID] {
    if let known = children[meeting] { return known }
    let planned = try store.entries(meeting: meeting).entries.flatMap { entry -> [ChildID] in
      if case .meetingPlanned(let planned) = entry.fact { planned.children } else { [] }
    }
    children[meeting] = planned
    return planned
  }
}
