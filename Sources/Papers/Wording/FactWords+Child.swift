import Participation

extension FactWords {
  func full(_ details: ChildDetails) -> String { name(details.name) }

  func saying(_ details: ChildDetails) -> String {
    let parts: [(String, String?)] = [
      ("called ", details.preferredName), ("born ", details.born.written),
      ("sex ", details.sex.map { Self.word(for: $0) }), ("number ", details.localNumber),
      ("social worker ", details.worker), ("team ", details.team),
      ("", details.returned == nil ? nil : "with details of the national return"),
    ]
    return parts.map { label, text in
      text.flatMap { $0.isBlank ? nil : ", \(label)\(Self.clean($0))" } ?? ""
    }.joined()
  }

  private static func word(for sex: Child.Sex) -> String {
    switch sex {
    case .male: "male"
    case .female: "female"
    case .unspecified: "not recorded"
    }
  }

  func sentence(_ began: StatusBegan) -> String {
    let until = began.to.map { ", until \($0.written)" } ?? ""
    return "\(child)'s status “\(began.status.name)” began on \(began.from.written)\(until)"
  }

  func sentence(_ taken: ReturnTaken) -> String {
    let rows = [
      (taken.episodes.count, "episode"), (taken.reviews.count, "review"),
    ].map { count, noun in "\(count) \(noun)\(count == 1 ? "" : "s")" }
    let year = taken.days?.name ?? "\(taken.year)"
    return "the authority's return of \(year) was taken in: born \(taken.born.written), "
      + rows.listed
  }

  func describing(_ person: Person) -> String {
    var text = person.relation.name
    if let called = person.calledByChild, !called.isBlank {
      text += ", called \(quoted(called)) by \(child)"
    }
    if let lives = person.livesWithChild {
      text += lives ? ", \(child) lives with them" : ", \(child) does not live with them"
    }
    if let born = person.born { text += ", born \(born.written)" }
    if person.isUnder18 { text += ", under 18" }
    text += also("contact", person.contact) + also("safety note", person.safetyNotes)
    let needs = person.accessNeeds.filter { !$0.isBlank }.map(quoted)
    return needs.isEmpty ? text : "\(text); needs \(needs.listed)"
  }

  func saying(_ need: NeedRecorded) -> String {
    let detail = need.detail.flatMap { $0.isBlank ? nil : " (\(quoted($0)))" } ?? ""
    return why(need.need) + detail
  }

  func sentence(_ erased: ChildErased) -> String {
    let entries = erased.entries == 1 ? "1 entry" : "\(erased.entries) entries"
    let meetings = erased.meetings.count
    let with = meetings == 0 ? "" : meetings == 1 ? " and 1 meeting" : " and \(meetings) meetings"
    return "\(child)'s records were erased, \(entries)\(with)\(why(erased.why))"
  }
}
