/// A line of the journal: something recorded by somebody at a time, never altered, only corrected by
/// a later entry.
package struct Entry: Sendable, Hashable, Identifiable {
  package let id: EntryID
  package let made: Moment
  package let by: Author
  package let child: ChildID?
  package let meeting: MeetingID?
  /// The entry in whose place this one stands.
  package let corrects: EntryID?
  package let fact: Fact

  package init(
    id: EntryID, made: Moment, by: Author, child: ChildID? = nil, meeting: MeetingID? = nil,
    corrects: EntryID? = nil, fact: Fact
  ) {
    self.id = id
    self.made = made
    self.by = by
    self.child = child
    self.meeting = meeting
    self.corrects = corrects
    self.fact = fact
  }
}

extension Entry: Comparable {
  /// The order in which entries are read: by the time they were made, then by id.
  package static func < (left: Entry, right: Entry) -> Bool {
    (left.made, left.id) < (right.made, right.id)
  }
}

/// A point in time in milliseconds since 1 January 1970, UTC. A journal's store makes each later than
/// the one before it, so that a clock set back reorders nothing.
package struct Moment: Sendable, Hashable, Comparable {
  package let milliseconds: Int

  package init(milliseconds: Int) { self.milliseconds = milliseconds }

  package static func < (left: Self, right: Self) -> Bool { left.milliseconds < right.milliseconds }

  /// The day in UTC, and the milliseconds into it.
  private var split: (day: Int, rest: Int) {
    let length = 86_400_000
    let rest = ((milliseconds % length) + length) % length
    return ((milliseconds - rest) / length, rest)
  }

  /// The day in UTC.
  package var day: CivilDate {
    let day = split.day
    return CivilDate(dayNumber: day) ?? (day < 0 ? .earliest : .latest)
  }
}

extension Moment: CustomStringConvertible {
  /// The time in ISO 8601: `2026-11-21T09:14:03.250Z`.
  package var description: String {
    let rest = split.rest
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let (hours, minutes) = (rest / 3_600_000, rest / 60_000 % 60)
    return "\(day)T\(padded(hours, 2)):\(padded(minutes, 2)):\(padded(rest / 1000 % 60, 2))"
      + ".\(padded(rest % 1000, 3))Z"
  }

  /// A time as `2026-11-21T09:14:03Z`, with or without a fraction of three digits; nil otherwise.
  package init?(_ text: String) {
    if let moment = Self.plain(text) {
      self = moment
      return
    }
    let fields = text.split(separator: "T", omittingEmptySubsequences: false)
    guard fields.count == 2, fields[0].count == 10, fields[1].hasSuffix("Z"),
      let day = try? CivilDate(parsing: String(fields[0]))
    else { return nil }
    let time = fields[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
    let parts = time[0].split(separator: ":", omittingEmptySubsequences: false)
    guard time.count <= 2, parts.count == 3, parts.allSatisfy({ $0.count == 2 }),
      (parts + time.dropFirst()).allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let hours = Int(parts[0]), let minutes = Int(parts[1]), let seconds = Int(parts[2]),
      hours < 24, minutes < 60, seconds < 60
    else { return nil }
    let fraction: Substring = time.count == 2 ? time[1] : "000"
    guard fraction.count == 3, let thousandths = Int(fraction) else { return nil }
    let secondsOfDay = hours * 3600 + minutes * 60 + seconds
    self.init(milliseconds: day.dayNumber * 86_400_000 + secondsOfDay * 1000 + thousandths)
  }

  /// The form that journals carry, `2026-11-21T09:14:03.250Z`, read by its bytes: every entry has one.
  private static func plain(_ text: String) -> Moment? {
    let form: StaticString = "0000-00-00T00:00:00.000Z"
    guard text.utf8.count == form.utf8CodeUnitCount else { return nil }
    var fields: [Int] = [0]
    for (place, byte) in text.utf8.enumerated() {
      let expected = form.utf8Start[place]
      if expected == 0x30 {
        guard (0x30...0x39).contains(byte) else { return nil }
        fields[fields.count - 1] = fields[fields.count - 1] * 10 + Int(byte - 0x30)
      } else {
        guard byte == expected else { return nil }
        fields.append(0)
      }
    }
    guard let day = CivilDate(year: fields[0], month: fields[1], day: fields[2]),
      fields[3] < 24, fields[4] < 60, fields[5] < 60
    else { return nil }
    let seconds = fields[3] * 3600 + fields[4] * 60 + fields[5]
    return Moment(milliseconds: day.dayNumber * 86_400_000 + seconds * 1000 + fields[6])
  }
}

extension Moment: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let moment = Moment(text) else {
      throw DecodingError.dataCorruptedError(
        in: container,
        debugDescription: "“\(text.shownSafely)” is not a time: write it as 2026-11-21T09:14:03Z.")
    }
    self = moment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Entry: Codable {
  private enum CodingKeys: String, CodingKey { case id, made, by, child, meeting, corrects }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(EntryID.self, forKey: .id)
    made = try values.decode(Moment.self, forKey: .made)
    by = try values.decode(Author.self, forKey: .by)
    child = try values.decodeIfPresent(ChildID.self, forKey: .child)
    meeting = try values.decodeIfPresent(MeetingID.self, forKey: .meeting)
    corrects = try values.decodeIfPresent(EntryID.self, forKey: .corrects)
    // The fact's word and details stand beside the entry's own keys.
    fact = try Fact(from: decoder)
    if let missing = missingPlace {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "“\(fact.word.rawValue)” has to name \(missing)."))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(made, forKey: .made)
    try values.encode(by, forKey: .by)
    try values.encodeIfPresent(child, forKey: .child)
    try values.encodeIfPresent(meeting, forKey: .meeting)
    try values.encodeIfPresent(corrects, forKey: .corrects)
    try fact.encode(to: encoder)
  }

  /// The day of what it says: the fact's own where it carries one, else the day of recording.
  package var happened: CivilDate { fact.day ?? made.dayInLondon }

  /// What the entry would have to name for its fact to have a place; nil where it does.
  package var missingPlace: String? {
    switch fact.word.scope {
    case .child: child == nil ? "a child" : nil
    case .meeting: meeting == nil ? "a meeting" : nil
    case .participation: child == nil || meeting == nil ? "a child and a meeting" : nil
    case .any: corrects == nil ? "the entry that it takes back" : nil
    }
  }
}

extension Entry {
  /// The same entry, made at another time.
  package func made(at moment: Moment) -> Entry {
    Entry(
      id: id, made: moment, by: by, child: child, meeting: meeting, corrects: corrects, fact: fact)
  }
}
