extension CivilDate: CustomStringConvertible {
  /// The date in ISO 8601: `2026-12-02`.
  package var description: String {
    let (year, month, day) = parts
    return "\(year)-\(Self.padded(month))-\(Self.padded(day))"
  }

  /// The date as a person reads it: `Wed 2 Dec 2026`.
  package var spoken: String { "\(weekday.name.prefix(3)) \(brief)" }

  /// The date where there is little room: `2 Dec 2026`.
  package var brief: String {
    let (year, month, day) = parts
    return "\(day) \(Self.monthNames[month - 1].prefix(3)) \(year)"
  }

  /// The date in a sentence, without the day of the week: `2 December 2026`.
  package var written: String {
    let (year, month, day) = parts
    return "\(day) \(Self.monthNames[month - 1]) \(year)"
  }

  package static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Why a text is not a date, as a sentence for the person who wrote it.
  package struct Unreadable: Error, Equatable {
    package let message: String

    package init(message: String) { self.message = message }
  }

  /// A date as `2026-12-02` or, as British forms have it, `2/12/2026`.
  ///
  /// Only these two full forms: a command that a script runs must not guess a year.
  package init(parsing text: String) throws(Unreadable) {
    if let date = Self.plain(text) {
      self = date
      return
    }
    let separator: Character = text.contains("/") ? "/" : "-"
    let fields = text.split(separator: separator, omittingEmptySubsequences: false)
    let accepted = "write it as 2026-12-02 or 2/12/2026"
    guard fields.count == 3 else {
      throw Unreadable(message: "“\(text.shownSafely)” is not a date: \(accepted).")
    }
    let ordered = separator == "/" ? Array(fields.reversed()) : Array(fields)
    guard ordered[0].count == 4, let year = Self.number(ordered[0]),
      (1...2).contains(ordered[1].count), let month = Self.number(ordered[1]),
      (1...2).contains(ordered[2].count), let day = Self.number(ordered[2])
    else { throw Unreadable(message: "“\(text.shownSafely)” is not a date: \(accepted).") }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw Unreadable(
        message: "“\(text)” is not a date: \(Self.fault(year: year, month: month, day: day)).")
    }
    self = date
  }

  /// The form that journals carry, `2026-12-02`, read by its bytes: an opened record has hundreds.
  private static func plain(_ text: String) -> CivilDate? {
    let bytes = text.utf8
    guard bytes.count == 10 else { return nil }
    var numbers = [0, 0, 0]
    for (place, byte) in bytes.enumerated() {
      if place == 4 || place == 7 {
        guard byte == 0x2D else { return nil }
      } else {
        guard (0x30...0x39).contains(byte) else { return nil }
        let field = place < 4 ? 0 : place < 7 ? 1 : 2
        numbers[field] = numbers[field] * 10 + Int(byte - 0x30)
      }
    }
    return CivilDate(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  private static func number(_ digits: Substring) -> Int? {
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(digits)
  }

  private static func fault(year: Int, month: Int, day: Int) -> String {
    guard knownYears.contains(year) else {
      return "years from \(knownYears.lowerBound) to \(knownYears.upperBound) are accepted"
    }
    guard (1...12).contains(month) else { return "a month is from 1 to 12" }
    guard day >= 1 else { return "a day is from 1" }
    return "\(monthNames[month - 1]) \(year) has \(lengthOfMonth(month, in: year)) days"
  }
}

extension CivilDate: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    do { self = try CivilDate(parsing: container.decode(String.self)) } catch let fault
      as Unreadable
    {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: fault.message)
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
