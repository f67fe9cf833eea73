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

    @Argument(help: "The folder to write header.csv and reviews.csv in.", completion: .directory)
    var directory: String
    @Option(help: ArgumentHelp("The year in which the collection year ends.", valueName: "year"))
    var year: String
    @Flag(help: "Write nothing and exit with 65 while anything is to be put right.")
    var strict = false
    @Flag(help: "Replace files that are there already.") var force = false
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
        try ReturnExport(store: store, check: check, year: year, isStrict: strict)
          .write(in: try folder(), replaces: force)
      }
      if output.format == .text { for line in paper.lines { sayBeside(line) } }
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

/// Writes the return of a year, a few cases in memory at a time.
private struct ReturnExport {
  let store: CaseStore
  let check: CaseCheck
  let year: Period
  let isStrict: Bool

  func write(in folder: @autoclosure () throws -> String, replaces: Bool) throws
    -> ReturnExportPaper
  {
    let listed = try children()
    let numbers = Dictionary(grouping: listed.compactMap(\.localNumber), by: \.self)
    let shared = Set(numbers.filter { $0.value.count > 1 }.keys)
    var paper = ReturnExportPaper(year: year)
    let directory = try folder()
    let paths = ["header.csv", "reviews.csv"].map { "\(directory)/\($0)" }
    let files = try WholeFiles(paths, replaces: replaces)
    try files.append(ReturnedChild.headerColumns + "\r\n", to: 0)
    try files.append(ReturnedChild.reviewColumns + "\r\n", to: 1)
    var lookedAt: [LookedAt] = []
    let wanted = try inQuestion(listed)
    for start in stride(from: 0, to: wanted.count, by: Self.portion) {
      for (child, unreadable, returned) in try read(
        Array(wanted.dropFirst(start).prefix(Self.portion)), sharing: shared)
      {
        if unreadable > 0 { paper.add([.unreadable(unreadable, of: child)]) }
        guard let returned else { continue }
        paper.add(returned.remarks)
        if let header = returned.header {
          try files.append(header + "\r\n", to: 0)
          paper.children += 1
        }
        for review in returned.reviews { try files.append(review + "\r\n", to: 1) }
        paper.reviews += returned.reviews.count
        lookedAt.append(LookedAt(child: child.id))
      }
    }
    guard !isStrict || paper.open == 0 else { return paper }
    try store.logViews(lookedAt, what: "export ssda903")
    try files.finish()
    paper.files = paths
    return paper
  }

  /// So many cases are in memory at a time.
  private static let portion = 256

  /// What the return has of children, and how many entries of each cannot be read.
  private func read(
    _ children: [Child], sharing numbers: Set<String>
  ) throws -> [(child: Child, unreadable: Int, returned: ReturnedChild?)] {
    let isShared = Set(children.filter { $0.localNumber.map(numbers.contains) ?? false }.map(\.id))
    let (year, check) = (year, check)
    let read = try store.cases(of: children.map(\.id)) { id, file, unreadable in
      (
        unreadable.count,
        ReturnedChild(
          id, in: file, year: year, check: check, isNumberShared: isShared.contains(id))
      )
    }
    return zip(children, read).map { ($0, $1.0, $1.1) }
  }

  /// Every child, by local number.
  private func children() throws -> [Child] {
    let page = try store.childOverviews()
    sayUnlisted(page.unreadable.count)
    return page.children.map(\.child).sorted {
      ($0.localNumber ?? "", $0.id) < ($1.localNumber ?? "", $1.id)
    }
  }

  /// Those who were looked-after in the year or had a review in it, by what lists hold of them.
  private func inQuestion(_ listed: [Child]) throws -> [Child] {
    var wanted = Set(
      try store.childOverviews().children.filter { child in
        child.statuses.contains { status in
          [.lookedAfter, .shortBreaks].contains(status.status) && status.from <= year.last
            && (status.to.map { $0 >= year.first } ?? true)
        }
      }.map(\.id))
    let page = try store.recordOverviews(
      RecordQuery(from: year.first, to: year.last, limit: .max)
    ) { outline, _ in
      if outline.kind == .lookedAfterReview { wanted.insert(outline.key.child) }
      return false
    }
    sayUnlisted(page.unreadable.count)
    return listed.filter { wanted.contains($0.id) }
  }
}
