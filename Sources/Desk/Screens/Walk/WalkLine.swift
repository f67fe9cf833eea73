import Canvas
import Papers
import Participation

/// A row of the walk in words: a sign, what it is, and how it stands.
struct WalkLine {
  var sign: String
  var text: String
  var right: String
  var style: Style
  /// Whose it is to do, where it is somebody else's.
  var owner = ""

  private init(_ sign: String, _ text: String, _ right: String, _ style: Style) {
    self.sign = sign
    self.text = text
    self.right = right
    self.style = style
  }

  init(_ item: WalkItem, _ model: WalkModel, _ around: ScreenContext) {
    self =
      switch item {
      case .duty(let key): Self.duty(key, model, around)
      case .held: Self.held(model, around)
      case .attendance(let person): Self.attendance(person, model)
      case .exclusion(let id): Self.exclusion(id, model)
      case .question(let id):
        WalkLine(
          "?", "\(model.question(id)?.by.name ?? "Somebody") asks", "to answer", Style(.warning))
      }
  }

  private static func held(_ model: WalkModel, _ around: ScreenContext) -> WalkLine {
    let text = model.isMeeting ? "The meeting was held" : "The assessment was finished"
    if let held = model.meeting.held {
      return WalkLine("✓", text, DayWords(around).short(held.on), Style(.good))
    }
    if model.readiness.owesWhetherHeld {
      return WalkLine(
        "!", around.pack.saysWhetherHeld(at: model.meeting.kind), "overdue", Style(.bad, bold: true)
      )
    }
    return model.meeting.state == .planned && model.meeting.day <= around.today
      ? WalkLine("!", text, "to record", Style(.bad, bold: true))
      : WalkLine("·", text, "not yet", .plain)
  }

  private static func attendance(_ person: PersonID?, _ model: WalkModel) -> WalkLine {
    let name =
      person.map { model.child.person($0)?.name ?? "somebody" } ?? model.child.child.firstName
    let text = "\(name): attendance"
    guard let attendance = model.record.attendance(of: person) else {
      return WalkLine("·", text, "", .plain)
    }
    let right =
      switch attendance.extent {
      case .all: "all of it"
      case .part: "part of it"
      case .none: "not attended"
      }
    return WalkLine("✓", text, right, Style(.good))
  }

  private static func exclusion(_ id: EntryID, _ model: WalkModel) -> WalkLine {
    let exclusion = model.record.exclusions.first { $0.id == id }
    let name = exclusion.flatMap { model.child.person($0.request.person)?.name } ?? "somebody"
    let text = "\(name): excluded?"
    guard let decision = exclusion?.decision else {
      return WalkLine("!", text, "to decide", Style(.warning))
    }
    guard decision.excluded else { return WalkLine("✓", text, "refused", Style(.good)) }
    return exclusion?.told == nil
      ? WalkLine("!", text, "to tell", Style(.bad, bold: true))
      : WalkLine("✓", text, "told", Style(.good))
  }

  private static func duty(
    _ key: DutyKey, _ model: WalkModel, _ around: ScreenContext
  ) -> WalkLine {
    let text = DutyWords(child: model.child, pack: around.pack).shortTitle(key)
    guard let owed = model.readiness.duty(key) else {
      return model.record.tookPart == nil
        ? WalkLine(" ", text, "optional", .muted) : WalkLine("✓", text, "done", Style(.good))
    }
    let isBegun = owed.duty.status == .inProgress
    let sign = isBegun ? "~" : "·"
    let style: Style = isBegun ? Style(.warning) : .plain
    var line = Self.line(owed, text, sign, style, around)
    if owed.isWaiting, !owed.duty.isOwned(by: around.user.role) {
      line.owner = owed.duty.planned.owners.map {
        $0.short(around.pack, model.list.plan.circumstances.statuses)
      }.joined(separator: "/")
    }
    return line
  }

  private static func line(
    _ owed: OwedDuty, _ text: String, _ sign: String, _ style: Style, _ around: ScreenContext
  ) -> WalkLine {
    switch owed.standing {
    case .done: return WalkLine("✓", text, "done", Style(.good))
    case .doneLate: return WalkLine("✓", text, "late", Style(.warning))
    case .explained: return WalkLine("–", text, "explained", Style(.warning))
    case .notRequired: return WalkLine(" ", text, "not now", .muted)
    case .overdue:
      return WalkLine(sign == "·" ? "!" : sign, text, "overdue", Style(.bad, bold: true))
    case .dueToday: return WalkLine(sign, text, "today", style)
    case .shortNotice: return WalkLine(sign, text, "short notice", Style(.warning))
    case .toCome, .onceHeld:
      return WalkLine(sign, text, "by \(DayWords(around).dayAndMonth(owed.due))", style)
    case .undated: return WalkLine(sign, text, "", style)
    case .notDone: return WalkLine(sign, text, "not done", .muted)
    case .notKnown: return WalkLine(" ", text, "not known", .muted)
    }
  }
}

extension Role {
  /// As the field writes it where there is little room, as “SW”; a name of the pack's own by its initials.
  fileprivate func short(_ pack: ProtocolPack, _ statuses: Set<Status>) -> String {
    let called = pack.name(of: self, for: statuses)
    guard called == name else {
      return called.split(separator: " ").compactMap(\.first).map { $0.uppercased() }.joined()
    }
    return switch self {
    case .socialWorker: "SW"
    case .iro: "IRO"
    case .chair: "chair"
    case .teamManager: "TM"
    }
  }
}

/// How a row stands, in whole words.
struct WalkStatus {
  private var text: String
  private let style: Style

  init(_ item: WalkItem, _ model: WalkModel, _ around: ScreenContext) {
    self.init(status: item, model, around)
    if item == .duty(DutyKey(.childParticipationCode)), let code = model.code {
      text = "\(text) \(code.code.rawValue): \(code.because).".trimmed
    }
  }

  private init(status item: WalkItem, _ model: WalkModel, _ around: ScreenContext) {
    guard case .duty(let key) = item, let owed = model.readiness.duty(key) else {
      (text, style) = ("", .plain)
      return
    }
    let days = DayWords(around)
    let owners = around.pack.owners(
      owed.duty.planned, for: model.list.plan.circumstances.statuses)
    let parts = around.planner.missing(
      of: key, in: model.record, at: model.meeting, for: model.child)
    let missing = parts.isEmpty ? "" : "Still missing: \(parts.joined(separator: ", ")). "
    let due: String
    switch owed.standing {
    case .done:
      (text, style) = ("Done.", Style(.good))
      return
    case .doneLate:
      (text, style) = ("Done late: it was due \(days.short(owed.due)).", Style(.warning))
      return
    case .notKnown:
      (text, style) = ("Not known: of this review only the code is recorded.", .muted)
      return
    case .explained, .notRequired: due = ""
    case .overdue, .dueToday: due = days.due(owed.due)
    case .toCome: due = days.due(owed.due)
    case .onceHeld: due = "due \(days.short(owed.due))"
    case .shortNotice:
      due = "short notice: the day was past when the meeting was planned"
    case .undated: due = "the meeting has no day"
    case .notDone: due = "not done"
    }
    switch owed.duty.status {
    case .explained(let why, let by):
      (text, style) = ("Explained by \(by): \(around.pack.worded(why))", Style(.warning))
    case .notRequired(let why): (text, style) = ("Not asked now: \(why).", .muted)
    case .inProgress:
      (text, style) = (
        "In progress; \(due). \(missing)\(owners.capitalisedFirst).",
        owed.isOverdue ? Style(.bad, bold: true) : Style(.warning)
      )
    case .toDo, .done:
      (text, style) = (
        "To do; \(due). \(owners.capitalisedFirst).",
        owed.isOverdue ? Style(.bad, bold: true) : .plain
      )
    }
  }

  func lines(width: Int) -> [Line] {
    text.isEmpty ? [] : Line.wrapped(text, width: width, style)
  }
}
