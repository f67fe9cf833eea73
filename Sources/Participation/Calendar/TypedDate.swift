/// Dates as people type them into a form: `24/11`, `tue`, `+5`, `24 nov 26`.
///
/// Whoever types sees the day in full beside it before it is recorded, so that a short form may be
/// read by its likeliest meaning. What a program writes is read by `CivilDate(parsing:)` instead.
package enum TypedDate {
  /// Which way a date without a year, or a day of the week, is taken to lie. Today fits each.
  package enum Leaning: Sendable, Hashable {
    /// Something that happened: on 2 January `24/12` is last December.
    case past
    /// Something that is planned.
    case future
    /// Whichever is nearest.
    case near
  }

  /// The day that a text means.
  ///
  /// - Throws: `Unreadable` with a sentence that names the text and what would be right.
  package static func read(
    _ text: String, today: CivilDate, calendar: WorkingDays, leaning: Leaning
  ) throws(CivilDate.Unreadable) -> CivilDate {
    guard let words = words(of: text) else { throw unreadable(text) }
    if let steps = Steps(text) { return steps.day(from: today, calendar) }
    guard !text.contains("+") else { throw unreadable(text) }
    if let day = named(words, today: today, leaning) { return day }
    return try TypedCalendarDate(words, written: text).day(today: today, leaning)
  }

  /// The day in full, with what a count of days counted: `Wed 2 Dec 2026, 5 working days from today`.
  ///
  /// - Returns: nil where the text is no date.
  package static func echo(
    _ text: String, today: CivilDate, calendar: WorkingDays, leaning: Leaning
  ) -> String? {
    guard let day = try? read(text, today: today, calendar: calendar, leaning: leaning) else {
      return nil
    }
    return day.spoken + (Steps(text).map { ", " + $0.words } ?? "")
  }

  static func unreadable(_ text: String) -> CivilDate.Unreadable {
    CivilDate.Unreadable(
      message: "“\(text.trimmed.shownSafely)” is not a date: "
        + "write it as 24/11, 24 nov 26, tue or +5.")
  }

  /// A text in runs of digits and of small letters; nil where anything but separators stands between
  /// them, or where it is longer than any date.
  private static func words(of text: String) -> [String]? {
    guard text.unicodeScalars.prefix(65).count <= 64 else { return nil }
    var words: [String] = []
    var joins = false
    for character in text.lowercased() {
      let isDigit = ("0"..."9").contains(character)
      guard isDigit || ("a"..."z").contains(character) else {
        guard character.isWhitespace || "/.,-+−–".contains(character) else { return nil }
        joins = false
        continue
      }
      if joins, let last = words.last?.last, ("0"..."9").contains(last) == isDigit {
        words[words.count - 1].append(character)
      } else {
        words.append(String(character))
      }
      joins = true
    }
    return words
  }

  // MARK: Days by name

  private static func named(_ words: [String], today: CivilDate, _ leaning: Leaning) -> CivilDate? {
    switch words {
    case ["today"]: return today
    case ["tomorrow"]: return today.adding(days: 1)
    case ["yesterday"]: return today.adding(days: -1)
    default: break
    }
    guard let name = words.last, let weekday = Weekday(typed: name) else { return nil }
    let inThisWeek = today.adding(days: weekday.rawValue - today.weekday.rawValue)
    // “Next” is the week after this one, which begins on Monday: the day that comes first has a
    // shorter form.
    switch words.dropLast() {
    case ["this"]: return inThisWeek
    case ["next"]: return inThisWeek.adding(days: 7)
    case ["last"]: return inThisWeek.adding(days: -7)
    case []:
      let candidates = [-7, 0, 7].map(inThisWeek.adding(days:))
      return leaning.nearest(of: candidates, to: today)
    default: return nil
    }
  }
}

extension TypedDate.Leaning {
  func nearest(of days: [CivilDate], to today: CivilDate) -> CivilDate? {
    let fitting = days.filter { day in
      switch self {
      case .past: day <= today
      case .future: day >= today
      case .near: true
      }
    }
    return fitting.min { abs($0.days(to: today)) < abs($1.days(to: today)) }
  }
}

extension Weekday {
  /// A day of the week by its name or by at least its first three letters.
  init?(typed name: String) {
    let stem = name == "weds" ? "wed" : name
    guard stem.count >= 3,
      let found = Self.allCases.first(where: { $0.name.lowercased().hasPrefix(stem) })
    else { return nil }
    self = found
  }
}
