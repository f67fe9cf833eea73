package import Participation

/// What the check of the records found, as it leaves the program.
package struct CheckPaper: Encodable {
  private let findings: [Item]
  /// How many children were checked.
  private let children: Int
  /// Entries that could not be read, of the children that were checked.
  private let unreadable: Int

  struct Item: Encodable, Sendable {
    let id, kind, child, childName: String
    let meeting, meetingKind, worker, team: Nullable<String>
    let on: String
    let finding, remedy: String
    fileprivate let heading: String

    private enum CodingKeys: String, CodingKey {
      case id, kind, child, childName, meeting, meetingKind, worker, team, on, finding, remedy
    }
  }

  /// One child's findings, ready to be put together with others'.
  package struct Part: Sendable {
    fileprivate var items: [Item]

    /// - Parameter file: the child's entries and those of the meetings about them.
    package init(
      _ findings: [Finding], of child: Child, in file: CaseFile, pack: ProtocolPack
    ) {
      items = findings.map { finding in
        let meeting = finding.meeting.flatMap { file.meetings[$0] }
        let kind = meeting.map { pack.kinds[$0.kind]?.name ?? $0.kind.rawValue }
        let about = meeting.flatMap { meeting in
          kind.map { "\($0.capitalisedFirst), \(meeting.day.spoken)" }
        }
        return Item(
          id: finding.id, kind: finding.kind.rawValue, child: child.id.text,
          childName: child.calledName, meeting: Nullable(finding.meeting?.text),
          meetingKind: Nullable(meeting?.kind.rawValue), worker: Nullable(child.worker),
          team: Nullable(child.team), on: finding.day.description, finding: finding.sentence,
          remedy: finding.remedy,
          heading: [child.name, about].compactMap(\.self).joined(separator: " · "))
      }
    }
  }

  /// - Parameters:
  ///   - parts: what was found, child by child.
  ///   - children: how many were checked.
  package init(_ parts: [Part], children: Int, unreadable: Int) {
    // Siblings share what is found of their meeting.
    var seen: Set<String> = []
    findings = parts.flatMap(\.items).filter { seen.insert($0.id).inserted }
    self.children = children
    self.unreadable = unreadable
  }

  package var isEmpty: Bool { findings.isEmpty }

  package var text: String {
    var paper = TextPaper()
    var heading: String?
    for item in findings {
      if item.heading != heading { paper.heading(item.heading) }
      heading = item.heading
      paper.add("! \(item.finding)", indent: 2, hanging: 2)
      paper.add(item.remedy, indent: 6)
    }
    if !findings.isEmpty { paper.blank() }
    paper.add(summary)
    if unreadable > 0 {
      paper.add(
        "\(unreadable) \(unreadable == 1 ? "entry" : "entries") cannot be read and "
          + "\(unreadable == 1 ? "was" : "were") not checked; “heard verify” says which.")
    }
    return paper.text
  }

  private var summary: String {
    let checked = children == 1 ? "1 child" : "\(children) children"
    guard !findings.isEmpty else { return "Nothing to put right: \(checked) checked." }
    let of = Set(findings.map(\.child)).count
    return "\(findings.count) \(findings.count == 1 ? "finding" : "findings") of "
      + "\(of == 1 ? "1 child" : "\(of) children"); \(checked) checked."
  }

  package var csv: String {
    var paper = CSVPaper([
      "id", "kind", "child", "child_name", "worker", "team", "meeting", "meeting_kind", "on",
      "finding", "remedy",
    ])
    for item in findings {
      paper.add([
        item.id, item.kind, item.child, item.childName, item.worker.value ?? "",
        item.team.value ?? "", item.meeting.value ?? "", item.meetingKind.value ?? "", item.on,
        item.finding, item.remedy,
      ])
    }
    return paper.text
  }
}
