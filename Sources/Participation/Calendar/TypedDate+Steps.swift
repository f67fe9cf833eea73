extension TypedDate {
  /// A count of days, weeks or months from today, as `+5` or `-2w`.
  struct Steps {
    private let count: Int
    private let unit: Unit

    private enum Unit: String, CaseIterable {
      case workingDay = "working day"
      case day, week, month, year
    }

    /// Nil where the text is no count. Without a unit working days are counted, as deadlines are.
    init?(_ text: String) {
      let text = text.lowercased().filter { !$0.isWhitespace }
      guard let sign = text.first, "+-−–".contains(sign) else { return nil }
      let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
      guard (1...4).contains(digits.count), let number = Int(digits),
        let unit = Self.unit(String(text.dropFirst(1 + digits.count)))
      else { return nil }
      count = sign == "+" ? number : -number
      self.unit = unit
    }

    private static func unit(_ text: String) -> Unit? {
      switch text {
      case "", "wd", "workingday", "workingdays": .workingDay
      case "d", "day", "days": .day
      case "w", "wk", "week", "weeks": .week
      case "m", "month", "months": .month
      case "y", "year", "years": .year
      default: nil
      }
    }

    func day(from today: CivilDate, _ calendar: WorkingDays) -> CivilDate {
      switch unit {
      case .workingDay: calendar.day(count, from: today)
      case .day: today.adding(days: count)
      case .week: today.adding(days: count * 7)
      case .month: today.adding(months: count)
      case .year: today.adding(months: count * 12)
      }
    }

    /// What was counted: `5 working days from today`.
    var words: String {
      guard count != 0 else { return "today" }
      let number = abs(count)
      let counted = "\(number) \(unit.rawValue)\(number == 1 ? "" : "s")"
      return count > 0 ? "\(counted) from today" : "\(counted) before today"
    }
  }
}
