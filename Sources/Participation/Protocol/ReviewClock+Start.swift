extension ReviewClock {
  /// The day from which the first interval runs, in words: “the day the child became looked-after”.
  package func since(in pack: ProtocolPack) -> String {
    starts.map { $0.words(in: pack) }.joined(separator: ", or where that is not known ")
  }

  /// The day on which the clock started for a period of a status.
  ///
  /// A meeting started it where it was the last held before the period began, after the one before had
  /// ended, and no longer ago than the first interval: an older one led to something else.
  func start(
    of period: StatusPeriod, in outline: CaseOutline, calendar: WorkingDays
  ) -> CivilDate {
    let before = outline.statuses.filter { $0.status == period.status && $0.from < period.from }
    let ended = before.compactMap(\.to).max() ?? .earliest
    for case .meeting(let kind) in starts.prefix(while: { $0 != .status(period.status) }) {
      let held = outline.records.last {
        $0.kind == kind && $0.wasHeld && ended < $0.day && $0.day <= period.from
      }
      guard let day = held?.day, let first = intervals.first,
        first.end(from: day, in: calendar) >= period.from
      else { continue }
      return day
    }
    return period.from
  }
}

extension ReviewClock.Start {
  /// As the pack writes it.
  package var word: String {
    switch self {
    case .status(let status): "status \(status.rawValue)"
    case .meeting(let kind): "meeting \(kind.rawValue)"
    case .approval: "approval"
    }
  }

  fileprivate func words(in pack: ProtocolPack) -> String {
    switch self {
    case .status(let status): status.beginning
    case .meeting(let kind): "the day of the \(pack.kinds[kind]?.name ?? kind.rawValue)"
    case .approval: "the day of the carer's approval"
    }
  }
}

extension Status {
  /// The day on which it begins, in words.
  fileprivate var beginning: String {
    switch self {
    case .lookedAfter: "the day the child became looked-after"
    case .childProtectionPlan: "the day the child protection plan began"
    case .childInNeed: "the day the child in need plan began"
    case .shortBreaks: "the day the short breaks began"
    case .careLeaver: "the day the young person became a care leaver"
    }
  }
}
