import Papers
import Participation

/// Why something is asked: in one line, and with everything that it rests on.
struct WhyPage {
  private let item: WalkItem
  private let model: WalkModel
  private let around: ScreenContext
  private let planned: PlannedDuty?

  init(_ item: WalkItem?, _ model: WalkModel, _ around: ScreenContext) {
    self.item = item ?? .held
    self.model = model
    self.around = around
    planned = if case .duty(let key)? = item { model.list.duty(key)?.planned } else { nil }
  }

  /// “CAM 6.C2 – 11 on the day, 4 or over; a looked-after review asks the child”: the source first,
  /// since a narrow terminal cuts the end.
  var line: String {
    guard let planned else { return other.provisions.cited + other.text }
    let reading = planned.isReading ? "a reading: " : ""
    return planned.provisions.cited + reading + planned.because.map(words).joined(separator: "; ")
  }

  private func words(_ reason: Reason) -> String {
    if case .instead(let id) = reason {
      return "instead: \(DutyWords(child: model.child, pack: around.pack).title(DutyKey(id)))"
    }
    return reason.text
  }

  /// What stands there that is no duty.
  private var other: (text: String, provisions: [ProvisionID]) {
    switch item {
    case .exclusion: (model.list.plan.exclusion.because, model.list.plan.exclusion.provisions)
    case .question:
      (
        "whoever leads the meeting has to know it before the meeting; the answer stands under it",
        []
      )
    case .attendance(nil):
      ("how the child took part follows from who was there and how views reached the meeting", [])
    case .attendance: ("whoever was there is asked afterwards how the meeting went", [])
    case .duty:
      ("a participation code is local data here: it can be recorded, and nothing is due", [])
    case .held: ("ages and days are counted from the day the meeting was held", [])
    }
  }

  var page: Overlay.Page {
    var paragraphs: [String] = []
    if let planned {
      paragraphs += [because(planned), dates(planned), age]
      paragraphs += planned.because.compactMap(\.threshold).map(threshold)
      if planned.isReading {
        paragraphs.append(
          "This rests on a reading: the sources are silent or unclear here, and the protocol says "
            + "how they are read.")
      }
    } else {
      paragraphs += [other.text.capitalisedFirst + ".", age]
    }
    for id in planned?.provisions ?? other.provisions {
      guard let provision = around.pack.provision(id) else { continue }
      paragraphs += ["", "\(id.rawValue) – \(provision.citation)", provision.asks, provision.why]
    }
    if !model.prompts.isEmpty {
      paragraphs += [""] + model.prompts.map { "Think of: \($0.provisions.cited)\($0.text)" }
    }
    paragraphs += ["", "\(around.pack.name), version \(around.pack.version)."]
    return Overlay.Page(
      title: "Why: \(WalkLine(item, model, around).text)", paragraphs: paragraphs)
  }

  private func because(_ planned: PlannedDuty) -> String {
    "Asked because: " + planned.because.map(words).joined(separator: "; ") + "."
  }

  private func dates(_ planned: PlannedDuty) -> String {
    let start = planned.startBy.map { "To be begun by \($0.spoken), done" } ?? "To be done"
    let count = around.calendar.count(from: model.meeting.day, to: planned.due)
    let rule =
      count == 0
      ? "by the meeting's start"
      : "\(abs(count)) working days \(count < 0 ? "before" : "after") the meeting"
    return "\(start) by \(planned.due.spoken): \(rule)."
  }

  private var age: String {
    let child = model.child.child
    let statuses = Status.allCases.filter(model.list.plan.circumstances.statuses.contains)
    let standing = statuses.isEmpty ? "" : "; " + statuses.map(\.name).joined(separator: ", ")
    let birth = model.meeting.day < child.born ? "expected" : "born"
    return "\(child.calledName): \(birth) \(child.born.written), "
      + "\(Age(born: child.born, on: model.meeting.day).short) on \(model.meeting.day.spoken)\(standing)."
  }

  private func threshold(_ id: ThresholdID, _ version: Threshold.Version) -> String {
    let name = around.pack.thresholds[id]?.name ?? id.rawValue
    return "Threshold: \(name), age \(version.age), in force since \(version.from.written)."
  }
}

extension [ProvisionID] {
  /// “CAM 6.C2, 4.1a – ”.
  fileprivate var cited: String {
    isEmpty ? "" : "\(map(\.rawValue).joined(separator: ", ")) – "
  }
}
