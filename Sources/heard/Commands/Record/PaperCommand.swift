import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation
import Protocols

struct PaperCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "paper",
    abstract: "Makes a paper of one child's part in one meeting: forms, letters, sheets, copies.",
    discussion: """
      Without a kind it lists the papers that fit. What was left out and what to look at first is \
      said on standard error and stands in no paper. That a paper was made is recorded.
      """)

  @Argument(
    help: ArgumentHelp(
      "Which paper: " + PaperKind.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "kind")) var kind: String?
  @Option(help: ArgumentHelp("The child's identifier.", valueName: "id")) var child: String
  @Option(help: ArgumentHelp("The meeting's identifier.", valueName: "id")) var meeting: String
  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "For whom: “child”, “professional”, or somebody around the child.", valueName: "name"))
  var reader: String?
  @Option(help: "As text, html, pdf or json (default: by the name of the file, else text).")
  var format: String?
  @Option(help: "How it is set: standard, large (18 points) or dyslexia.") var size = "standard"
  @Flag(help: "Leave room under each question for a translation.") var interpreter = false
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write it (default: standard output).", valueName: "file"),
    completion: .file()) var out: String?
  @Flag(help: "Replace a file that is there already.") var force = false
  @Option(
    help: ArgumentHelp("The day to work from (default: today in London).", valueName: "date"))
  var today: String?
  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions

  func run() throws {
    let look = PaperLook(
      size: try PaperLook.Size(argument: size, option: "--size", called: "a print size"),
      isForInterpreter: interpreter)
    let wanted = try kind.map {
      try PaperKind(argument: $0, option: "paper", called: "a kind of paper")
    }
    let format = try wantedFormat()
    if format == .pdf && out == nil && isatty(STDOUT_FILENO) == 1 {
      throw Complaint.usage("A PDF is not for a terminal: say where it goes, with --out FILE.")
    }
    guard let wanted else { return try list() }
    let paper = try withMatter { matter, store in
      let request = try matter.request(wanted, for: reader)
      let paper = try PaperMaker(matter, wordings: .bundled()).paper(request)
      try store.logPaper(
        child: matter.child.child.id, meeting: matter.meeting.id, kind: wanted.rawValue)
      return paper
    }
    try write(paper, as: format, look: look)
    for note in paper.notes { sayBeside(note) }
  }

  /// Nil is JSON.
  private func wantedFormat() throws -> PaperFormat? {
    guard let format else { return try formatByName() }
    if format == "json" { return nil }
    guard let known = PaperFormat(rawValue: format) else {
      throw Complaint.usage(
        "--format: “\(format.shownSafely)” is not a format; one of "
          + (PaperFormat.allCases.map(\.rawValue) + ["json"]).joined(separator: ", ")
          + " is accepted.")
    }
    return known
  }

  /// By what the file's name ends with; text where it ends with nothing.
  private func formatByName() throws -> PaperFormat? {
    guard let out else { return .text }
    let ending = URL(filePath: out).pathExtension
    guard !ending.isEmpty else { return .text }
    if ending.lowercased() == "json" { return nil }
    guard let known = PaperFormat(fileName: out) else {
      throw Complaint.usage(
        "--out: “.\(ending.shownSafely)” is no kind of file that a paper is written as; end it with .txt, "
          + ".html, .pdf or .json, or say --format.")
    }
    return known
  }

  private func list() throws {
    let lines = try withMatter { matter, store in
      try store.logView(
        child: matter.child.child.id, meeting: matter.meeting.id, what: "papers that fit")
      return matter.fitting.map { PaperLine($0, in: matter) }
    }
    let format: OutputFormat = self.format == "json" ? .json : .text
    try format.print(lines, text: PaperLine.text(lines))
  }

  private func write(_ paper: Paper, as format: PaperFormat?, look: PaperLook) throws {
    let bytes: Data
    switch format {
    case nil: bytes = Data(try JSONPaper.text(of: PaperItem(paper, look: look)).utf8)
    case .pdf: bytes = try WeasyPrint.pdf(of: paper.written(as: .pdf, look: look))
    case .text, .html: bytes = Data(paper.written(as: format ?? .text, look: look).utf8)
    }
    guard let out else {
      do { try FileHandle.standardOutput.write(contentsOf: bytes) } catch {
        throw Complaint.unwritable
      }
      return
    }
    try WholeFile.write(bytes, to: out, replaces: force)
    try printResult("Written: \(out.visible).\n")
  }

  private func withMatter<Value>(_ body: (PaperCase, CaseStore) throws -> Value) throws -> Value {
    let child = try ChildID(argument: child, called: "a child")
    let meeting = try MeetingID(argument: meeting, called: "a meeting")
    let planner = try protocolOptions.planner()
    let day = try CivilDate(today: today)
    return try store.withStore(onlyLooks: true) { store in
      try body(
        store.paperCase(child: child, meeting: meeting, planner: planner, today: day), store)
    }
  }
}
