import ArgumentParser
import CaseStore
import Papers
import Participation

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Looks for what cannot be so in the records, or was left open; says what to do.",
    discussion: """
      This is about what is recorded; “heard verify” is about the file it stands in. What was \
      explained by a reason is no finding.

      Exits with 0 whether or not something is found; with --strict, 65 where something is.
      """)

  @Option(name: .long, help: ArgumentHelp("Only this child.", valueName: "id")) var child: String?
  @Option(
    name: .long, help: ArgumentHelp("The first day of what is found.", valueName: "date"))
  var from: String?
  @Option(name: .long, help: ArgumentHelp("The last day.", valueName: "date")) var to: String?
  @Option(name: .long, help: ArgumentHelp("Whose children.", valueName: "name")) var worker: String?
  @Option(name: .long, help: ArgumentHelp("Which team's children.", valueName: "name"))
  var team: String?
  @Flag(name: .long, help: "Exit with 65 where something is found.") var strict = false
  @OptionGroup var store: StoreOptions
  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var output: TableOptions

  func run() throws {
    let today = try output.day()
    let days = try Days(from: from, to: to)
    let check = CaseCheck(planner: try protocolOptions.planner(), today: today)
    let named = try child.map { try ChildID(argument: $0, called: "a child") }
    let paper = try store.withStore(onlyLooks: true) { store in
      try Checking(store: store, check: check, pack: check.pack, days: days)
        .paper(of: try children(of: store, named: named))
    }
    try output.format.print(paper, text: paper.text, csv: paper.csv)
    guard strict, !paper.isEmpty else { return }
    throw Complaint(code: ExitCode(65), message: "the check found something to put right.")
  }

  private func children(of store: CaseStore, named: ChildID?) throws -> [Child] {
    let page = try store.childOverviews(worker: worker)
    sayUnlisted(page.unreadable.count)
    let listed = page.children.map(\.child)
    if let named, !listed.contains(where: { $0.id == named }), worker == nil {
      throw Complaint(erased: try store.erasedChild(named)) ?? .unknown("child", named.text)
    }
    return listed.filter { child in
      (named.map { $0 == child.id } ?? true)
        && (team.map { team in child.team.map(team.isSameName) ?? false } ?? true)
    }
  }

  /// The days of what is listed.
  private struct Days {
    let from, to: CivilDate?

    init(from: String?, to: String?) throws {
      self.from = try from.map { try CivilDate(argument: $0, option: "--from") }
      self.to = try to.map { try CivilDate(argument: $0, option: "--to") }
    }

    func contains(_ day: CivilDate) -> Bool {
      (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
  }

  /// Checks child by child: one case is in memory at a time.
  private struct Checking {
    let store: CaseStore
    let check: CaseCheck
    let pack: ProtocolPack
    let days: Days

    func paper(of children: [Child]) throws -> CheckPaper {
      var parts: [CheckPaper.Part] = []
      var unreadable = 0
      var lookedAt: [ChildID] = []
      for child in children {
        let (file, unread) = try store.caseFile(child: child.id)
        unreadable += unread.count
        let findings = check.findings(of: child.id, in: file).filter { days.contains($0.day) }
        guard !findings.isEmpty else { continue }
        parts.append(CheckPaper.Part(findings, of: child, in: file, pack: pack))
        if isSomebodyElse(child, findings, in: file) { lookedAt.append(child.id) }
      }
      try store.logViews(lookedAt.map { LookedAt(child: $0) }, what: "check")
      return CheckPaper(parts, children: children.count, unreadable: unreadable)
    }

    /// Whether the user is neither the child's worker nor leads a meeting that is spoken of.
    private func isSomebodyElse(
      _ child: Child, _ findings: [Finding], in file: CaseFile
    ) -> Bool {
      let user = store.user.author.name
      if child.worker?.isSameName(as: user) == true { return false }
      let chairs = findings.compactMap { $0.meeting.flatMap { file.meetings[$0]?.chair?.name } }
      return !chairs.contains { $0.isSameName(as: user) }
    }
  }
}
