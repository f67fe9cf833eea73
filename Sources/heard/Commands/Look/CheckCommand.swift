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
      explained by a reason is not reported.

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
    let planner = try protocolOptions.planner()
    let named = try child.map { try ChildID(argument: $0, called: "a child") }
    let paper = try store.withStore(onlyLooks: true) { store in
      // A carer is reviewed once, with whichever children are placed.
      let reviews = try store.outlines { $0.records.filter { $0.carer != nil } }.values.flatMap(
        \.self)
      let check = CaseCheck(
        planner: planner, today: today,
        numbers: SharedNumbers(of: try store.childOverviews().children.map(\.child)),
        carers: CarerReviews(reviews))
      return try Checking(store: store, check: check, pack: check.pack, days: days)
        .paper(of: try children(of: store, named: named))
    }
    try output.format.print(paper, text: paper.text, csv: paper.csv)
    guard strict, !paper.isEmpty else { return }
    throw Complaint(code: ExitCode(65), message: "the check found something to put right.")
  }

  private func children(of store: CaseStore, named: ChildID?) throws -> [Child] {
    try KnownNames(store).check(worker: worker, team: team)
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
  private struct Days: Sendable {
    let from, to: CivilDate?

    init(from: String?, to: String?) throws {
      self.from = try from.map { try CivilDate(argument: $0, option: "--from") }
      self.to = try to.map { try CivilDate(argument: $0, option: "--to") }
    }

    func contains(_ day: CivilDate) -> Bool {
      (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
    }
  }

  /// Checks a portion of the cases at a time, on all cores.
  private struct Checking {
    let store: CaseStore
    let check: CaseCheck
    let pack: ProtocolPack
    let days: Days

    func paper(of children: [Child]) throws -> CheckPaper {
      var parts: [CheckPaper.Part] = []
      var unreadable = 0
      var lookedAt: [ChildID] = []
      for portion in children.portions(of: 256) {
        for checked in try self.checked(portion) {
          unreadable += checked.unreadable
          guard let part = checked.part else { continue }
          parts.append(part)
          if !checked.isOwnWork { lookedAt.append(checked.child) }
        }
      }
      try store.logViews(lookedAt.map { LookedAt(child: $0) }, what: "check")
      return CheckPaper(parts, children: children.count, unreadable: unreadable)
    }

    /// What was found of a child.
    private struct Checked: Sendable {
      let child: ChildID
      /// Nil where nothing was found.
      let part: CheckPaper.Part?
      let isOwnWork: Bool
      let unreadable: Int
    }

    private func checked(_ children: [Child]) throws -> [Checked] {
      let listed = Dictionary(uniqueKeysWithValues: children.map { ($0.id, $0) })
      let (check, days, pack, user) = (check, days, pack, store.user.author.name)
      return try store.cases(of: children.map(\.id)) { id, file, unreadable in
        let findings = check.findings(of: id, in: file).filter { days.contains($0.day) }
        let part = listed[id].flatMap { child in
          findings.isEmpty ? nil : CheckPaper.Part(findings, of: child, in: file, pack: pack)
        }
        return Checked(
          child: id, part: part, isOwnWork: file.outline(of: id)?.isWork(of: user) ?? false,
          unreadable: unreadable.count)
      }
    }
  }
}
