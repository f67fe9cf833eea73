import Participation

extension ReadinessItem {
  /// For spreadsheets: a row for each child at each meeting, in the order given.
  package static func csv(_ items: [ReadinessItem]) -> String {
    var paper = CSVPaper([
      "child", "child_name", "age_on_the_day", "worker", "meeting", "kind", "on", "time", "chair",
      "readiness", "gaps", "explained", "waiting", "open_questions", "signed_off",
      "cautions",
    ])
    for item in items {
      let gaps = item.gaps.map { "\($0.sentence), due \($0.due)" }
      paper.add([
        item.child.text, item.name, item.ageOnTheDay.value.map(String.init) ?? "",
        item.worker.value ?? "",
        item.meeting.text, item.kind.rawValue, item.on.value?.description ?? "",
        item.time.value ?? "",
        item.chair.value ?? "", item.readiness.value?.rawValue ?? "",
        gaps.joined(separator: "; "), item.explained.map(\.sentence).joined(separator: "; "),
        item.waiting.joined(separator: "; "), "\(item.openQuestions)",
        item.signedOff.value?.description ?? "", item.cautions.joined(separator: "; "),
      ])
    }
    return paper.text
  }
}
