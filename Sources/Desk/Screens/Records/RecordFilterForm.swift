import Canvas
import Papers
import Participation

/// What can be asked of records, as a form; what stands in it is kept under a name where it is wanted
/// again.
enum RecordFilterForm {
  /// The name by which kept filters are told from drafts.
  static let id = "records-filter"

  static func form(_ pack: ProtocolPack) -> Form {
    let kinds = MeetingKind.allCases.compactMap { kind in
      pack.kinds[kind].map { Field.Option(kind.rawValue, $0.name) }
    }
    let codes = ParticipationCode.allCases.map { Field.Option($0.rawValue, $0.rawValue) }
    return Form(
      id, title: "Which records?",
      intro: ["What is left open leaves nothing out. A name is found by any part of it."],
      fields: [
        Field("child", "Child", .line, hint: "A part of a name or number."),
        Field("worker", "Worker", .line), Field("team", "Team", .line),
        Field("chair", "Led by", .line, hint: "The IRO or chair."),
        Field("from", "From", .date(.near), hint: "For example 1/9, sep 2026 or -20."),
        Field("to", "To", .date(.near)),
        Field(
          "readiness", "Readiness",
          .choice(
            Readiness.State.allCases.map {
              Field.Option($0.rawValue, $0.name)
            })),
        Field("marks", "With", .several(RecordMarks.all.map { Field.Option($0.id, $0.label) })),
        Field("kind", "Kind", .choice(kinds)), Field("code", "Code", .choice(codes)),
      ], button: "Show")
  }

  /// The filter that answers amount to.
  ///
  /// - Throws: what is wrong with a day.
  static func filter(_ values: FormValues, _ reading: FormReading) throws(FormFaults)
    -> RecordFilter
  {
    var filter = RecordFilter()
    var faults: [String: String] = [:]
    filter.text = values.text("child").trimmed
    filter.worker = values.text("worker").trimmed
    filter.team = values.text("team").trimmed
    filter.chair = values.text("chair").trimmed
    filter.kind = MeetingKind(rawValue: values.text("kind"))
    filter.readiness = Readiness.State(rawValue: values.text("readiness"))
    filter.code = ParticipationCode(rawValue: values.text("code"))
    for mark in RecordMarks.all where values["marks"].contains(mark.id) {
      filter.marks.insert(mark.mark)
    }
    for field in ["from", "to"] where !values.isBlank(field) {
      do throws(CivilDate.Unreadable) {
        let day = try TypedDate.read(
          values.text(field), today: reading.today, calendar: reading.calendar, leaning: .near)
        if field == "from" { filter.from = day } else { filter.to = day }
      } catch {
        faults[field] = error.message
      }
    }
    if let from = filter.from, let to = filter.to, from > to {
      faults["to"] = "\(to.spoken) is before \(from.spoken): give a later day, or change “From”."
    }
    guard faults.isEmpty else { throw FormFaults(fields: faults) }
    return filter
  }

  /// A filter in a few words, for the line above a list; empty where all is shown.
  static func words(_ filter: RecordFilter, _ pack: ProtocolPack) -> String {
    let days = [filter.from.map { "from \($0.spoken)" }, filter.to.map { "to \($0.spoken)" }]
    let names = [
      filter.text.isEmpty ? nil : "“\(filter.text.visible)”",
      filter.worker.isEmpty ? nil : "worker \(filter.worker.visible)",
      filter.team.isEmpty ? nil : "team \(filter.team.visible)",
      filter.chair.isEmpty ? nil : "led by \(filter.chair.visible)",
    ]
    let kinds = [
      filter.kind.flatMap { pack.kinds[$0]?.name }, filter.readiness?.name,
      filter.code?.rawValue,
    ]
    let marks = filter.marks.words + (filter.anyOf == .flags ? ["flagged"] : [])
    return (names + kinds + marks + days).compactMap(\.self).joined(separator: ", ")
  }
}

extension RecordMarks {
  /// Each by the name by which kept filters carry it, in the order in which lists say them.
  static let all: [(id: String, mark: RecordMarks, label: String, short: String)] = [
    ("own-worker-excludes", .ownWorkerExcludes, "excluded by own worker", "own worker"),
    ("outside-protocol", .outsideProtocol, "outside the protocol", "outside"),
    ("no-views-running", .noViewsRunning, "no views in a row", "no view"),
    ("not-consulted", .notConsulted, "not consulted", "by manager"),
    ("excluded", .excluded, "excluded", "excluded"),
    ("exclusion-asked", .exclusionAsked, "exclusion undecided", "to decide"),
    ("overdue", .overdue, "overdue", "overdue"),
    ("done-late", .doneLate, "done late", "late"),
    ("unanswered", .unanswered, "unanswered views", "unanswered"),
    ("undiscussed", .undiscussed, "not discussed yet", "to discuss"),
    ("open-question", .openQuestion, "open question", "question"),
    ("not-done", .notDone, "closed, not done", "not done"),
    ("went-ahead", .wentAhead, "went ahead with gaps", "although"),
  ]

  /// As many as there is room for, whole, and how many more there are.
  func shortWords(width: Int) -> String {
    let words = Self.all.filter { contains($0.mark) }.map(\.short)
    for count in stride(from: words.count, to: 0, by: -1) {
      let rest = words.count - count
      let text = words.prefix(count).joined(separator: ", ") + (rest > 0 ? " +\(rest)" : "")
      if TextWidth.of(text) <= width { return text }
    }
    return words.isEmpty ? "" : "\(words.count)"
  }

  /// What they say, in a few words each.
  var words: [String] { Self.all.filter { contains($0.mark) }.map(\.label) }

  /// What a team manager is to do about a flag.
  var prompts: [String] {
    [
      contains(.ownWorkerExcludes)
        ? "The child's own worker led it and excluded somebody: ask why."
        : nil,
      contains(.outsideProtocol)
        ? "By the protocol nobody has this power: read the manager's reason."
        : nil,
      contains(.noViewsRunning)
        ? "Reviews in a row without views: ↵, then a records what will be tried." : nil,
      contains(.notConsulted)
        ? "Not consulted by a manager's decision: does the reason still hold?" : nil,
    ].compactMap(\.self)
  }
}
