import ArgumentParser
import Papers
import Participation

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "The duties of one child at one meeting, with their days and why.",
    discussion: """
      Example:

      heard plan --meeting looked-after-review --on 2026-12-02 --born 2015-12-03 \\
                 --status looked-after --parent "Ama Mensah" --carer "Joan Clarke"
      """)

  @Option(
    name: .long, help: ArgumentHelp("The kind of meeting.", valueName: "kind"),
    completion: .list(MeetingKind.allCases.map(\.rawValue)))
  var meeting: String

  @Option(name: .long, help: ArgumentHelp("The day of the meeting.", valueName: "date"))
  var on: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The child's date of birth; after the meeting, the day on which an unborn child is expected.",
      valueName: "date"))
  var born: String

  @Option(
    name: .long,
    help: ArgumentHelp("A status that holds on the day; may be repeated.", valueName: "status"),
    completion: .list(Status.allCases.map(\.rawValue)))
  var status: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A parent, with parental responsibility unless “:no-pr” follows; “:under-18” marks a young "
        + "parent; may be repeated.", valueName: "name[:no-pr][:under-18]"))
  var parent: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Another person with parental responsibility; may be repeated.", valueName: "name"))
  var personWithPr: [String] = []

  @Option(name: .long, help: ArgumentHelp("A carer; may be repeated.", valueName: "name"))
  var carer: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A carer, named by --carer too, with whom the child is known to live; may be repeated.",
      valueName: "name"))
  var livesWith: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp(
      "What the child needs to take part, as interpreter; may be repeated.", valueName: "need"))
  var need: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Another day, to see what would change.", valueName: "date"))
  var movedTo: String?

  @Flag(
    name: .long, inversion: .prefixedNo,
    help: "Whether the child wants to attend, where that is known.")
  var childComes: Bool?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The day on which an assessment begins; without it, as many working days before its end as the "
        + "pack gives an assessment.", valueName: "date"))
  var begins: String?

  @Option(
    name: .long,
    help: ArgumentHelp("What is proposed to the Short Breaks Panel.", valueName: "proposal"),
    completion: .list(Proposal.allCases.map(\.rawValue)))
  var proposal: String?

  @Flag(name: .long, help: "The looked-after review is held without a meeting.")
  var withoutMeeting = false

  @Flag(name: .long, help: "The young person of 18 or over agrees that parents take part.")
  var agreesToParents = false

  @OptionGroup var protocolOptions: ProtocolOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let circumstances = try circumstances()
    let planner = try protocolOptions.planner()
    let plan = try planner.plan(circumstances)
    var moved: Plan?
    if let movedTo {
      let day = try CivilDate(argument: movedTo, option: "--moved-to")
      moved = try planner.plan(circumstances.moved(to: day))
    }
    let paper = PlanPaper(planner: planner, plan: plan, moved: moved, today: try output.day())
    switch output.format {
    case .text: try printResult(paper.text)
    case .json: try printResult(try paper.json())
    }
  }

  private func circumstances() throws -> Circumstances {
    var statuses: Set<Status> = []
    for word in status {
      statuses.insert(try Status(argument: word, option: "--status", called: "a status"))
    }
    let people = try people()
    var circumstances = Circumstances(
      kind: try MeetingKind(argument: meeting, option: "--meeting", called: "a kind of meeting"),
      date: try CivilDate(argument: on, option: "--on"),
      born: try CivilDate(argument: born, option: "--born"), statuses: statuses,
      people: people,
      needs: try need.map { try named($0, option: "--need", noun: "need") }.uniqued(),
      childWouldCome: childComes, agreesToParents: agreesToParents)
    circumstances.begins = try begins.map { try CivilDate(argument: $0, option: "--begins") }
    circumstances.proposal = try proposal.map {
      try Proposal(argument: $0, option: "--proposal", called: "a proposal")
    }
    circumstances.isWithoutMeeting = withoutMeeting
    for carer in try carers(among: people) { circumstances.livesWith[carer] = true }
    try refuseWhatDoesNotFit(circumstances)
    return circumstances
  }

  /// The carers whom `--lives-with` names.
  private func carers(among people: [Person]) throws -> Set<PersonID> {
    Set(
      try livesWith.map { name in
        guard
          let carer = people.first(where: { $0.relation.isCarer && $0.name.isSameName(as: name) })
        else {
          throw Complaint.usage(
            "--lives-with: “\(name.shownSafely)” is none of the carers; give a name that --carer has."
          )
        }
        return carer.id
      })
  }

  private func refuseWhatDoesNotFit(_ circumstances: Circumstances) throws {
    let fits: [(option: String, isGiven: Bool, kind: MeetingKind)] = [
      ("--begins", begins != nil, .assessment), ("--proposal", proposal != nil, .shortBreaksPanel),
      ("--without-meeting", withoutMeeting, .lookedAfterReview),
    ]
    for (option, isGiven, kind) in fits where isGiven && circumstances.kind != kind {
      throw Complaint.usage(
        "\(option) is of \(kind.rawValue) alone; leave it out of \(circumstances.kind.rawValue).")
    }
  }

  private func people() throws -> [Person] {
    let parents = try parent.map(NamedPerson.init(parent:))
    let others = try personWithPr.map { name in
      NamedPerson(
        name: try named(name, option: "--person-with-pr"), relation: .personWithResponsibility)
    }
    let carers = try carer.map(NamedPerson.init(carer:))
    // A grandmother may care for the child and hold responsibility; all else would be two people.
    try refuseTwice(parents + others)
    try refuseTwice(parents + carers)
    return (parents + others + carers).enumerated().compactMap { index, person in
      PersonID("person-\(index + 1)").map {
        Person(
          id: $0, name: person.name, relation: person.relation, isUnder18: person.isUnder18)
      }
    }
  }

  private func refuseTwice(_ people: [NamedPerson]) throws {
    var seen: Set<FoldedName> = []
    for person in people where !seen.insert(FoldedName(person.name).letters).inserted {
      throw Complaint.usage(
        "“\(person.name.shownSafely)” is named twice; give each person a name of their own.")
    }
  }

  private func named(_ text: String, option: String, noun: String = "name") throws -> String {
    guard !text.isBlank else {
      throw Complaint.usage("\(option): “\(text.shownSafely)” is blank; give a \(noun).")
    }
    return text.trimmed
  }
}

/// A person as an option names them: `Ama Mensah:no-pr:under-18`.
private struct NamedPerson {
  var name: String
  var relation: Relation
  var isUnder18 = false

  init(name: String, relation: Relation) {
    self.name = name
    self.relation = relation
  }

  init(parent text: String) throws {
    let (name, marks) = try Self.split(text, option: "--parent")
    var responsibility = ParentalResponsibility.held
    for mark in marks {
      switch mark {
      case "no-pr": responsibility = .notHeld
      case "pr-unknown": responsibility = .unknown
      case "under-18": isUnder18 = true
      default:
        throw Complaint.usage(
          "--parent: “\(text.shownSafely)” has “\(mark.shownSafely)” after a colon; "
            + "no-pr or under-18 is accepted there, or pr-unknown.")
      }
    }
    self.name = name
    relation = .parent(responsibility)
  }

  init(carer text: String) throws {
    let (name, marks) = try Self.split(text, option: "--carer")
    var kind = Relation.CarerKind.unspecified
    for mark in marks {
      guard let known = Relation.CarerKind(rawValue: mark), known != .unspecified else {
        throw Complaint.usage(
          "--carer: “\(text.shownSafely)” has “\(mark.shownSafely)” after a colon; "
            + "foster, kin or residential is accepted there.")
      }
      kind = known
    }
    self.name = name
    relation = .carer(kind)
  }

  /// A name with the marks that follow it after colons.
  private static func split(_ text: String, option: String) throws -> (String, [String]) {
    let fields = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let name = fields.first, !name.isBlank else {
      throw Complaint.usage("\(option): “\(text.shownSafely)” has no name; give one.")
    }
    return (name.trimmed, fields.dropFirst().map(\.trimmed))
  }
}
