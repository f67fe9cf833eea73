import ArgumentParser
import CaseStore
import Desk
import Foundation
import Papers
import Participation
import Protocols

struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Records a JSON array of entries, all or none, or what a paper form says.",
    discussion: """
      docs/entries.md says how an entry is written. With --from-form the questions of a form that “heard \
      paper” prints are asked in its order; what will be recorded is shown before it is.
      """)

  @Argument(help: "A file with the entries, or - for standard input.", completion: .file())
  var file: String?
  @Option(
    help: ArgumentHelp(
      "Ask the questions of a paper: form, observation-guide or questionnaire.", valueName: "form"))
  var fromForm: String?
  @Option(help: ArgumentHelp("With --from-form: the child.", valueName: "id")) var child: String?
  @Option(help: ArgumentHelp("With --from-form: the meeting.", valueName: "id"))
  var meeting: String?
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "With --from-form: who filled it in (default: the child).", valueName: "name"))
  var reader: String?
  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var output: OutputOptions

  /// The most that is read at once.
  private static let largest = 64_000_000

  func run() throws {
    switch (file, fromForm) {
    case (let file?, nil): try recordEntries(of: file)
    case (nil, let form?): try recordForm(form)
    default:
      throw Complaint.usage("give a file with entries, or --from-form with a form; one of the two.")
    }
  }

  private func recordEntries(of file: String) throws {
    let json = try json(in: file)
    let (planner, today) = (try protocolOptions.planner(), try output.day())
    let (recorded, cautions) = try store.withStore { store in
      let entries = try read(json, by: store.user.author)
      let terms = RecordingTerms(RecordingRules(planner), on: today)
      let recorded = try recording { () throws(StoreError) in
        try store.record(entries, under: terms)
      }
      return (
        recorded, try store.cautions(for: recorded.entries, planner: planner, today: today)
      )
    }
    try say(recorded)
    sayBeside(cautions)
  }

  private static let forms: [PaperKind] = [.form, .observationGuide, .questionnaire]

  /// Asks the questions of a form and records what was answered, once that is confirmed.
  private func recordForm(_ name: String) throws {
    guard let kind = PaperKind(rawValue: name), Self.forms.contains(kind) else {
      throw Complaint.usage(
        "--from-form: “\(name.shownSafely)” is not a form to type in; one of "
          + Self.forms.map(\.rawValue).joined(separator: ", ") + " is accepted.")
    }
    guard let child, let meeting else {
      throw Complaint.usage("--from-form: give --child and --meeting too.")
    }
    let id = try ChildID(argument: child, called: "a child")
    let at = try MeetingID(argument: meeting, called: "a meeting")
    let (today, planner) = (try output.day(), try protocolOptions.planner())
    let recorded = try store.withStore { store -> Recorded? in
      let matter = try store.paperCase(child: id, meeting: at, planner: planner, today: today)
      let file = try store.caseFile(child: id).file
      guard
        let context = FormContext(
          file, child: id, meeting: at, planner: planner, today: today, user: store.user.author)
      else { throw Complaint.unknown("child", child) }
      let form = try PaperMaker(matter, wordings: .bundled())
        .form(for: try matter.request(kind, for: reader))
      var typing = FormTyping(
        TypedPaper(form, kind, in: context),
        reading: FormReading(
          today: today, calendar: planner.calendar, random: SystemRandomNumberGenerator()))
      let rights = RecordingRules(planner)
      // Before anything is typed: what cannot be recorded is not asked for.
      for word in typing.asking.words {
        let fault = rights.fault(
          recording: word, by: store.user.author, at: context.meeting, on: today)
        if let fault { throw Complaint(code: ExitCode(65), message: fault.message) }
      }
      let terms = RecordingTerms(rights, on: today)
      let words = FactWords(file, child: id, pack: planner.pack)
      let entries = try confirmed(&typing) { facts in
        let entries = facts.map { fact in
          Entry(
            id: .random(), made: CaseStore.wallClock(), by: store.user.author, child: id,
            meeting: at, fact: fact)
        }
        try recording { () throws(StoreError) in try store.check(entries, under: terms) }
        return (entries, entries.map(words.sentence))
      }
      return try entries.map { entries in
        try recording { () throws(StoreError) in try store.record(entries, under: terms) }
      }
    }
    guard let recorded else { return sayBeside("Nothing was recorded.") }
    try say(recorded)
  }

  /// What was typed and confirmed; nil where it is not to be recorded.
  ///
  /// - Parameter made: the entries that facts become, and what they say.
  private func confirmed(
    _ typing: inout FormTyping, as made: ([Fact]) throws -> ([Entry], [String])
  ) throws -> [Entry]? {
    try InterruptedTyping.saying {
      while true {
        let (entries, sentences) = try made(try typing.facts())
        if let isConfirmed = try typing.isConfirmed(sentences) {
          return isConfirmed ? entries : nil
        }
      }
    }
  }

  /// Says which of the entries it is that cannot be recorded.
  private func recording<Value>(_ body: () throws(StoreError) -> Value) throws(Complaint) -> Value {
    do { return try body() } catch { throw Complaint(recording: error) }
  }

  private func say(_ recorded: Recorded) throws {
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

  private func json(in file: String) throws -> Data {
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

extension Complaint {
  /// Why entries are not recorded, with which of them it is.
  fileprivate init(recording error: StoreError) {
    let place = error.entry.map { "entry \($0 + 1): " } ?? ""
    self.init(code: ExitCode(error.exitCode), message: place + error.message)
  }
}
