import Participation

extension PaperMaker {
  /// Who is kept out or asked to be, a line each, for whoever leads the meeting.
  var exclusionLines: [PaperBlock] {
    let exclusions = matter.record.exclusions
    guard !exclusions.isEmpty else { return [.paragraph("None.")] }
    return [.list(exclusions.map(line))]
  }

  private func line(for exclusion: Exclusion) -> String {
    let request = exclusion.request
    let ground = matter.pack.ground(request.ground)?.words ?? request.ground.rawValue
    let extent = (exclusion.decision?.extent ?? request.extent).part ?? "the whole meeting"
    let name = matter.name(request.person)
    guard let decision = exclusion.decision else {
      return "\(name), \(extent): requested by \(request.requestedBy) on \(request.on.written), "
        + "not decided yet. Ground: “\(ground)”"
    }
    let told = exclusion.told.map { "told on \($0.on.written)" } ?? "not told yet"
    let views = decision.viewsHow.map { " Their views: \($0)" } ?? ""
    return decision.excluded
      ? "\(name), \(extent): excluded, decided on \(decision.on.written), \(told). "
        + "Ground: “\(ground)”\(views)"
      : "\(name): not excluded, decided on \(decision.on.written), \(told)."
  }
}
