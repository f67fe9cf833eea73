/// Periods as people write them: `q4 2026`, `2026`, `nov 26`, `2026/27`, `1 oct – 5 nov`.
package enum TypedPeriod {
  /// The period that a text means.
  ///
  /// - Throws: `Unreadable` with a sentence that names the text and what would be right.
  package static func read(_ text: String, today: CivilDate, calendar: WorkingDays)
    throws(CivilDate.Unreadable) -> Period
  {
    let ends = ends(of: text)
    let start = try part(ends.first, of: text, today: today, calendar)
    guard let end = ends.last else { return start }
    let (first, last) = (start.first, try part(end, of: text, today: today, calendar).last)
    guard let period = Period(from: first, to: last) else {
      throw CivilDate.Unreadable(
        message: "“\(text.trimmed.shownSafely)” ends on \(last.spoken), before it begins "
          + "on \(first.spoken); write the first day first.")
    }
    return period
  }

  private static func unreadable(_ text: String) -> CivilDate.Unreadable {
    CivilDate.Unreadable(
      message: "“\(text.trimmed.shownSafely)” is not a period: write it as q4 2026, 2026, nov 26, "
        + "2026/27 or 1 oct 26 – 5 nov 26.")
  }

  /// A period by its name, or a single day.
  private static func part(
    _ part: String, of text: String, today: CivilDate, _ calendar: WorkingDays
  ) throws(CivilDate.Unreadable) -> Period {
    if let period = named(part, today: today) { return period }
    guard
      let day = try? TypedDate.read(part, today: today, calendar: calendar, leaning: .past),
      let period = Period(from: day, to: day)
    else { throw unreadable(text) }
    return period
  }

  /// The parts before and after a dash, or “to”.
  private static func ends(of text: String) -> (first: String, last: String?) {
    var words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    if let place = words.firstIndex(where: { ["to", "-", "–", "—"].contains($0.lowercased()) }) {
      let last = words[(place + 1)...].joined(separator: " ")
      words.removeSubrange(place...)
      return (words.joined(separator: " "), last)
    }
    let parts = text.split(separator: "–", maxSplits: 1).map(String.init)
    return parts.count == 2 ? (parts[0], parts[1]) : (text, nil)
  }

  // MARK: Names

  private static func named(_ text: String, today: CivilDate) -> Period? {
    let words = words(of: text)
    switch words.count {
    case 1: return year(words[0]) ?? quarter(words[0], nil, today) ?? month(words[0], nil, today)
    case 2:
      return collectionYear(words[0], words[1], text) ?? quarter(words[0], words[1], today)
        ?? quarter(words[1], words[0], today) ?? month(words[0], words[1], today)
    case 3:
      guard text.contains("/"), let number = quarterNumber(words[0]),
        let from = collectionYearStart(words[1], words[2])
      else { return nil }
      return .quarter(number, ofYearFrom: from)
    default: return nil
    }
  }

  /// Runs of digits and letters in small letters, with `2026q4` in two.
  private static func words(of text: String) -> [String] {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "/" || $0 == "," }.map(
      String.init)
    return words.flatMap { word -> [String] in
      guard let place = word.firstIndex(of: "q"), place != word.startIndex,
        word[..<place].allSatisfy(\.isNumber)
      else { return [word] }
      return [String(word[..<place]), String(word[place...])]
    }
  }

  private static func digits(_ word: String, _ counts: Int...) -> Int? {
    guard counts.contains(word.count), word.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return Int(word)
  }

  private static func year(_ word: String) -> Period? { digits(word, 4).flatMap(Period.year) }

  private static func collectionYearStart(_ first: String, _ second: String) -> Int? {
    guard let year = digits(first, 4), let next = digits(second, 2, 4),
      next == year + 1 || next == (year + 1) % 100
    else { return nil }
    return year
  }

  private static func collectionYear(_ first: String, _ second: String, _ text: String) -> Period? {
    guard text.contains("/") else { return nil }
    return collectionYearStart(first, second).flatMap(Period.collectionYear)
  }

  private static func quarterNumber(_ word: String) -> Int? {
    guard word.first == "q", let number = digits(String(word.dropFirst()), 1),
      (1...4).contains(number)
    else { return nil }
    return number
  }

  /// Without a year the last quarter of that number that has begun.
  private static func quarter(_ word: String, _ year: String?, _ today: CivilDate) -> Period? {
    guard let number = quarterNumber(word) else { return nil }
    guard let year else {
      return [today.year, today.year - 1].compactMap { Period.quarter(number, of: $0) }
        .first { $0.first <= today }
    }
    return fullYear(year, today).flatMap { .quarter(number, of: $0) }
  }

  /// A month by at least the first three letters of its name; without a year the last that has begun.
  private static func month(_ word: String, _ year: String?, _ today: CivilDate) -> Period? {
    guard word.count >= 3,
      let index = CivilDate.monthNames.firstIndex(where: { $0.lowercased().hasPrefix(word) })
    else { return nil }
    guard let year else {
      return [today.year, today.year - 1].compactMap { Period.month(index + 1, of: $0) }
        .first { $0.first <= today }
    }
    return fullYear(year, today).flatMap { .month(index + 1, of: $0) }
  }

  private static func fullYear(_ word: String, _ today: CivilDate) -> Int? {
    if let year = digits(word, 4) { return year }
    return digits(word, 2).map { today.year / 100 * 100 + $0 }
  }
}
