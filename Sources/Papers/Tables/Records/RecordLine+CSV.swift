package import Participation

extension RecordLine {
  /// For spreadsheets: a row for each record, without words of anybody.
  package static func csv(_ lines: [RecordLine]) -> String {
    var paper = CSVPaper([
      "child", "child_name", "worker", "age_on_the_day", "meeting", "kind", "on", "state", "chair",
      "readiness", "gaps", "code", "cautions",
    ])
    for line in lines {
      paper.add([
        line.child, line.childName.value ?? "", line.worker.value ?? "",
        line.ageOnTheDay.value.map(String.init) ?? "",
        line.meeting, line.kind, line.on.value ?? "", line.state, line.chair.value ?? "",
        line.readiness.value ?? "", line.gaps.joined(separator: "; "), line.code.value ?? "",
        line.cautions.joined(separator: "; "),
      ])
    }
    return paper.text
  }

  /// The children of the lines, each once.
  package static func children(_ lines: [RecordLine]) -> [ChildID] {
    lines.map(\.child).uniqued().compactMap { ChildID($0) }
  }
}
