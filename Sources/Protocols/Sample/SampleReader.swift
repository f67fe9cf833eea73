import Participation
import Yams

/// Reads a file of the sample caseload: children and meetings, each with its entries.
struct SampleReader {
  let days: SampleDays
  /// Whether a key that no fact has is refused, so that no word is lost; it takes as long again.
  let isStrict: Bool

  func lines(yaml: String) throws -> [SampleLine] {
    guard let root = try Yams.compose(yaml: yaml) else { return [] }
    var faults: [PackFault] = []
    let table = try PackTable(
      PackNode(node: root), keys: ["children", "meetings"], faults: &faults)
    if let fault = faults.first { throw fault }
    var lines: [SampleLine] = []
    for (key, name, list) in try table.value("children").entries() {
      let child: ChildID = try identifier(name, at: key)
      lines += try entries(of: list, named: name, child: child, meeting: nil, days: days)
    }
    for (key, name, list) in try table.value("meetings").entries() {
      let meeting: MeetingID = try identifier(name, at: key)
      let (day, children) = try planned(list)
      var days = days
      days.meeting = day
      lines += try entries(
        of: list, named: name, child: children.count == 1 ? children.first : nil,
        meeting: meeting, days: days)
    }
    return lines
  }

  /// The day and the children of a meeting, which its first entry has.
  private func planned(_ list: PackNode) throws -> (CivilDate, [ChildID]) {
    guard let first = try list.list().first, let (key, name, details) = try first.entries().first,
      let head = SampleHead(name), head.word == .meetingPlanned,
      case .meetingPlanned(let planned) = try fact(.meetingPlanned, details, days: days, on: nil)
    else { throw list.fault(expected: "a meeting that begins with meeting-planned") }
    guard !planned.children.isEmpty else { throw key.fault(expected: "a meeting about a child") }
    return (planned.date, planned.children)
  }

  private func entries(
    of list: PackNode, named name: String, child: ChildID?, meeting: MeetingID?, days: SampleDays
  ) throws -> [SampleLine] {
    try list.list().enumerated().map { index, element in
      guard let (key, text, details) = try element.entries().first else {
        throw element.fault(expected: "an entry")
      }
      guard let head = SampleHead(text) else {
        throw key.fault(expected: "a day, who records and a fact, as “-12wd ama consulted”")
      }
      guard let day = days.day(head.day), day < days.today else {
        throw key.fault(expected: "a day before that of the demo, as -12wd")
      }
      let named: ChildID? = try head.child.map { try identifier($0, at: key) }
      return SampleLine(
        id: try identifier(head.id ?? "\(name)-\(index + 1)", at: key), day: day, by: head.author,
        child: head.word.scope == .meeting ? nil : named ?? child,
        meeting: head.word.scope == .child ? nil : meeting,
        corrects: try head.corrects.map { try identifier($0, at: key) },
        fact: head.word == .meetingClosed ? nil : try fact(head.word, details, days: days, on: day))
    }
  }

  private func identifier<Subject>(_ text: String, at place: PackNode) throws -> Identifier<Subject>
  {
    guard let identifier = Identifier<Subject>(text) else {
      throw place.fault(expected: "an identifier of letters, digits, - and _")
    }
    return identifier
  }

  // MARK: Facts

  /// Reads a fact's details as any journal has them, once their days are filled in.
  ///
  /// - Parameter day: what `on` is where the details leave it out.
  private func fact(_ word: Fact.Word, _ details: PackNode, days: SampleDays, on day: CivilDate?)
    throws -> Fact
  {
    if let nothing = details.nothingWithin {
      throw nothing.fault(expected: "a value; leave the key out where there is none")
    }
    let written = dated(details.node, under: nil, days: days)
    var complete = written
    if let day, written["on"] == nil { complete["on"] = Node("\(day)") }
    let entry = Node.mapping([Node("fact"): Node(word.rawValue), Node("details"): complete])
    let fact: Fact
    do { fact = try YAMLDecoder().decode(Fact.self, from: entry) } catch {
      throw details.fault(expected: "the details of \(word.rawValue): \(error)")
    }
    if isStrict, let unread = try written.firstKey(unreadBy: fact) {
      throw details.fault(found: "“\(unread)”", expected: "keys that \(word.rawValue) has")
    }
    return fact
  }

  private static let dayKeys: Set<String> = [
    "on", "date", "from", "to", "byWhen", "helpAskedOn", "assessmentBegins",
  ]

  /// The details with a date wherever they have a day in the notation of the caseload.
  private func dated(_ node: Node, under key: String?, days: SampleDays) -> Node {
    switch node {
    case .mapping(let mapping):
      let pairs = mapping.map { key, value in
        (key, dated(value, under: key.string, days: days))
      }
      return .mapping(Node.Mapping(pairs))
    case .sequence(let sequence):
      return .sequence(Node.Sequence(sequence.map { dated($0, under: nil, days: days) }))
    case .scalar(let scalar):
      guard let key else { return node }
      let day =
        key == "born"
        ? days.birth(scalar.string)
        : Self.dayKeys.contains(key) ? days.day(scalar.string) : nil
      return day.map { Node("\($0)") } ?? node
    case .alias: return node
    }
  }
}
