import ArgumentParser
import CaseStore
import Foundation
import Papers
import Participation

extension ExportCommand {
  struct Return: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "ssda903",
      abstract: "Header and Reviews of a year's return on children looked after.",
      discussion: """
        A collection year runs from 1 April to 31 March: 2026 is 1 April 2025 to 31 March 2026. \
        Before anything is written each child's reviews of the year are checked; what is to be put \
        right is said on standard error, and with --strict nothing is written then. Children who \
        had short breaks only are left out and named.
        """)

    @Argument(help: "The folder to write the files in.", completion: .directory)
    var directory: String
    @Option(help: ArgumentHelp("The year in which the collection year ends.", valueName: "year"))
    var year: String
    @Flag(help: "Write nothing and exit with 65 while anything is to be put right.")
    var strict = false
    @Flag(help: "Replace files that are there already.") var force = false
    @Flag(help: "Write return.xml, with the DfE's names, in the place of the two CSV files.")
    var xml = false
    @OptionGroup var store: StoreOptions
    @OptionGroup var protocolOptions: ProtocolOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
      let today = try output.day()
      let year = try period(today: today)
      let check = CaseCheck(planner: try protocolOptions.planner(), today: today)
      // A folder that was made for nothing goes again; one that holds something stays.
      let isNew = !WholeFile.isThere(directory)
      defer { if isNew { rmdir(directory) } }
      let paper = try store.withStore(onlyLooks: true) { store in
        try ReturnExport(store: store, check: check, year: year, isStrict: strict, isMarkup: xml)
          .write(in: try folder(), replaces: force)
      }
      if output.format == .text { sayBeside(paper.lines) }
      guard !paper.files.isEmpty else {
        if output.format == .json { try printResult(try JSONPaper.text(of: paper)) }
        throw Complaint(
          code: ExitCode(65),
          message: "\(paper.open == 1 ? "1 thing is" : "\(paper.open) things are") to be put right "
            + "first; nothing was written.")
      }
      try output.format.print(paper, text: paper.text)
    }

    private func period(today: CivilDate) throws -> Period {
      let digits = year.utf8.allSatisfy { (0x30...0x39).contains($0) } && year.utf8.count == 4
      guard digits, let number = Int(year), let period = Period.collectionYear(from: number - 1)
      else {
        throw Complaint.usage(
          "--year: “\(year.shownSafely)” is not a year; 2026 is 1 April 2025 to 31 March 2026.")
      }
      guard period.first <= today else {
        throw Complaint.usage(
          "--year: the collection year \(year) begins on \(period.first.spoken), which is to come.")
      }
      return period
    }

    private func folder() throws -> String {
      if !WholeFile.isThere(directory) {
        do {
          try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
        } catch { throw Complaint.unwritable(directory, because: "the folder cannot be made") }
      }
      guard WholeFile.isFolder(directory) else {
        throw Complaint.usage("“\(directory.shownSafely)” is no folder; name one to write in.")
      }
      return directory
    }
  }
}

/// Writes the return of a year, a portion of the cases in memory at a time.
private struct ReturnExport {
  let store: CaseStore
  let check: CaseCheck
  let year: Period
  let isStrict: Bool
  let isMarkup: Bool

  func write(in folder: @autoclosure () throws -> String, replaces: Bool) throws
    -> ReturnExportPaper
  {
    let shared = try Shared(store)
    var paper = ReturnExportPaper(year: year)
    let directory = try folder()
    let names = isMarkup ? ["return.xml"] : ["header.csv", "reviews.csv"]
    let paths = names.map { "\(directory)/\($0)" }
    let files = try WholeFiles(paths, replaces: replaces)
    if isMarkup {
      try files.append(ReturnedChild.markupStart, to: 0)
    } else {
      try files.append(ReturnedChild.headerColumns + "\r\n", to: 0)
      try files.append(ReturnedChild.reviewColumns + "\r\n", to: 1)
    }
    let before = try returnsBefore(of: shared.returned)
    try store.forEachPortion(of: .records, read(shared, before)) { portion in
      let portion = portion.compactMap(\.self)
      for returned in portion {
        paper.add(returned.child.remarks)
        if returned.child.header != nil { paper.children += 1 }
        paper.reviews += returned.child.reviews.count
        try append(returned.child, to: files)
      }
      try store.noteViews(
        portion.filter { !$0.isOwnWork }.map { LookedAt(child: $0.id) }, what: "export ssda903")
    }
    if isMarkup { try files.append(ReturnedChild.markupEnd, to: 0) }
    guard !isStrict || paper.open == 0 else { return paper }
    try files.finish()
    paper.files = paths
    return paper
  }

  /// What the return has of a child.
  private struct Returned: Sendable {
    let id: ChildID
    let child: ReturnedChild
    let isOwnWork: Bool
  }

  private func append(_ child: ReturnedChild, to files: WholeFiles) throws {
    guard !isMarkup else {
      if let markup = child.markup { try files.append(markup + "\n", to: 0) }
      return
    }
    if let header = child.header { try files.append(header + "\r\n", to: 0) }
    for review in child.reviews { try files.append(review + "\r\n", to: 1) }
  }

  private func read(
    _ shared: Shared, _ before: [ChildID: ReturnTaken]
  ) -> @Sendable (CaseOutline, Int) -> Returned? {
    let (year, check, user) = (year, check, store.user.author.name)
    return { outline, unreadable in
      let child = ReturnedChild(
        outline, year: year, check: check, unreadable: unreadable,
        isNumberShared: !shared.numbers.others(than: outline.child).isEmpty,
        samePupilNumber: shared.pupilNumbers.others(than: outline.child),
        before: before[outline.child.id])
      return child.map {
        Returned(id: outline.child.id, child: $0, isOwnWork: outline.isWork(of: user))
      }
    }
  }

  /// What the authority's return of the year before had of the children of whom there is one.
  private func returnsBefore(of children: [ChildID]) throws -> [ChildID: ReturnTaken] {
    let last = year.first.year
    var before: [ChildID: ReturnTaken] = [:]
    for portion in children.portions(of: 1024) {
      let taken = try store.cases(of: portion) { child, file, _ in
        file.children[child]?.returnsTaken.last { $0.year == last }
      }
      for case let (child, taken?) in zip(portion, taken) { before[child] = taken }
    }
    return before
  }

  /// What of all children each is held against.
  private struct Shared: Sendable {
    let numbers, pupilNumbers: SharedNumbers
    /// Those of whom a return was taken in.
    let returned: [ChildID]

    init(_ store: CaseStore) throws {
      var children: [Child] = []
      try store.forEachPortion(of: .child, { outline, _ in outline.child }) { children += $0 }
      numbers = SharedNumbers(of: children)
      pupilNumbers = SharedNumbers(of: children) { $0.returned?.pupilNumber }
      returned = children.filter { $0.returned != nil }.map(\.id)
    }
  }
}
