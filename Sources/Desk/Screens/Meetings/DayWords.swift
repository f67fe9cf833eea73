import Participation

/// Days in the words of somebody who counts working days.
struct DayWords {
  let today: CivilDate
  let calendar: WorkingDays

  init(_ around: ScreenContext) {
    today = around.today
    calendar = around.calendar
  }

  /// “Tue 24 Nov”, with the year where it is another.
  func short(_ day: CivilDate) -> String {
    day.year == today.year ? String(day.spoken.dropLast(5)) : day.spoken
  }

  /// “24 Nov”.
  func dayAndMonth(_ day: CivilDate) -> String {
    "\(day.day) \(CivilDate.monthNames[day.month - 1].prefix(3))"
  }

  /// The day as fully as there is room for: with its year, with its weekday, or only “24 Nov”.
  func fitting(_ day: CivilDate, in width: Int) -> String {
    let fuller = [short(day), String(day.spoken.dropLast(5))]
    return fuller.first { $0.count <= width } ?? dayAndMonth(day)
  }

  /// Beyond so many working days nobody counts them.
  private static let countable = 130

  /// “today”, “1wd”, “3wd ago”; nothing for a day far off.
  func distance(_ day: CivilDate) -> String {
    if day == today { return "today" }
    let count = calendar.count(from: today, to: day)
    guard abs(count) <= Self.countable else { return "" }
    return count >= 0 ? "\(count)wd" : "\(-count)wd ago"
  }

  /// “, today”, “, in 1 working day”, “, 3 working days ago”, to follow a day; nothing for one far off.
  func afterwards(_ day: CivilDate) -> String {
    if day == today { return ", today" }
    let count = calendar.count(from: today, to: day)
    guard abs(count) <= Self.countable else { return "" }
    let unit = abs(count) == 1 ? "working day" : "working days"
    return day > today ? ", in \(count) \(unit)" : ", \(-count) \(unit) ago"
  }

  /// When something is due: “due today”, “due Fri 20 Nov”, “overdue since Fri 20 Nov”.
  func due(_ day: CivilDate) -> String {
    if day == today { return "due today" }
    if day == today.adding(days: -1) { return "was due yesterday" }
    if day == today.adding(days: 1) { return "due tomorrow" }
    return day < today ? "overdue since \(short(day))" : "due \(short(day))"
  }
}
