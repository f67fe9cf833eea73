import Canvas
import Papers
import Participation

/// A row of the walk in words: a sign, what it is, and how it stands.
struct WalkLine {
  var sign: String
  var text: String
  var right: String
  var style: Style

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
    let text = "The meeting was held"
    if let held = model.meeting.held {
      return WalkLine("✓", text, DayWords(around).short(held.on), Style(.good))
    }
    return model.meeting.day <= around.today
      ? WalkLine("!", text, "to record", Style(.bad, bold: true))
      : WalkLine("·", text, "not yet", .plain)
  }

  private static func attendance(_ person: PersonID?, _ model: WalkModel) -> WalkLine {
    let name =
      person.map { model.child.person($0)?.name ?? "somebody" } ?? model.child.child.firstName
    let text = "\(name): there or not"
    guard let attendance = model.record.attendance(of: person) else {
      return WalkLine("·", text, "", .plain)
    }
    let right =
      switch attendance.extent {
      case .all: "all of it"
      case .part: "part of it"
      case .none: "not there"
      }
    return WalkLine("✓", text, right, Style(.good))
  }

  private static func exclusion(_ id: EntryID, _ model: WalkModel) -> WalkLine {
    let exclusion = model.record.exclusions.first { $0.id == id }
    let name = exclusion.flatMap { model.child.person($0.request.person)?.name } ?? "somebody"
    let text = "\(name): kept out?"
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
    guard let duty = model.list.duty(key) else {
      return model.record.tookPart == nil
        ? WalkLine(" ", text, "optional", .muted) : WalkLine("✓", text, "done", Style(.good))
    }
    switch duty.status {
    case .done: return WalkLine("✓", text, "done", Style(.good))
    case .explained: return WalkLine("–", text, "explained", Style(.warning))
    case .notRequired: return WalkLine(" ", text, "not now", .muted)
    case .inProgress, .toDo:
      let isBegun = duty.status == .inProgress
      let due = duty.planned.due
      let isOwed = duty.planned.phase != .after || model.meeting.held != nil
      if due < around.today && isOwed {
        return WalkLine(isBegun ? "~" : "!", text, "overdue", Style(.bad, bold: true))
      }
      let right = due == around.today ? "today" : "by \(DayWords(around).dayAndMonth(due))"
      return WalkLine(isBegun ? "~" : "·", text, right, isBegun ? Style(.warning) : .plain)
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
    guard case .duty(let key) = item, let duty = model.list.duty(key) else {
      (text, style) = ("", .plain)
      return
    }
    let days = DayWords(around)
    let owners = duty.planned.owners.map(\.name).listed
    let isOwed = duty.planned.phase != .after || model.meeting.held != nil
    let parts = around.planner.missing(
      of: key, in: model.record, at: model.meeting, for: model.child)
    let missing = parts.isEmpty ? "" : "Still missing: \(parts.joined(separator: ", ")). "
    let due = isOwed ? days.due(duty.planned.due) : "due \(days.short(duty.planned.due))"
    switch duty.status {
    case .done: (text, style) = ("Done.", Style(.good))
    case .explained(let why, let by):
      (text, style) = ("Explained by \(by): \(why)", Style(.warning))
    case .notRequired(let why): (text, style) = ("Not asked now: \(why).", .muted)
    case .inProgress:
      (text, style) = (
        "In progress; \(due). \(missing)\(owners.capitalisedFirst).",
        duty.isOverdue(on: around.today) && isOwed ? Style(.bad, bold: true) : Style(.warning)
      )
    case .toDo:
      (text, style) = (
        "To do; \(due). \(owners.capitalisedFirst).",
        duty.isOverdue(on: around.today) && isOwed ? Style(.bad, bold: true) : .plain
      )
    }
  }

  func lines(width: Int) -> [Line] {
    text.isEmpty ? [] : Line.wrapped(text, width: width, style)
  }
}
