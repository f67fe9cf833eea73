extension DrawnCase {
  /// The ages about which cases are drawn: birth, and the thresholds of section 2.
  static let thresholds = [0, 4, 11, 12, 16, 18]

  static let statuses = [
    "looked-after", "child-protection-plan", "child-in-need", "short-breaks", "care-leaver",
  ]

  /// A case of a kind, drawn so that the birthdays on which rules change, the 29th of February and
  /// the days about them come often.
  static func draw(
    _ kind: ReadKind, unborn: Bool, with numbers: inout some RandomNumberGenerator
  ) -> DrawnCase {
    var (on, born) = days(with: &numbers)
    if unborn, numbers.chance(of: 8) { born = on.adding(Int.random(in: 1...180, using: &numbers)) }
    if born > on, !unborn { swap(&on, &born) }
    var drawn = DrawnCase(kind: kind, on: on, born: born)
    drawn.statuses = Set(statuses.filter { _ in Bool.random(using: &numbers) })
    drawn.people = people(with: &numbers)
    drawn.needs = Array(
      ["interpreter", "large print"].prefix(max(0, Int.random(in: -1...2, using: &numbers))))
    drawn.childComes = [true, false, nil].randomElement(using: &numbers) ?? nil
    drawn.agreesToParents = numbers.chance(of: 3)
    if numbers.chance(of: 5) {
      let day = on.adding(Int.random(in: -40...40, using: &numbers))
      if day >= max(born, today) { drawn.movedTo = day }
    }
    return drawn
  }

  private static func days(with numbers: inout some RandomNumberGenerator) -> (ReadDay, ReadDay) {
    let threshold = thresholds.randomElement(using: &numbers) ?? 0
    if numbers.chance(of: 4) {
      let years = (2022...2027).map { $0 - threshold }.filter(ReadDay.isLeap)
      if let year = years.randomElement(using: &numbers) {
        let on = ReadDay(year + threshold, 2, 28).adding(Int.random(in: 0...2, using: &numbers))
        return (on, ReadDay(year, 2, 29))
      }
    }
    let (first, last) = (ReadDay(2022, 1, 1).number, ReadDay(2027, 12, 31).number)
    let on = ReadDay(number: Int.random(in: first...last, using: &numbers))
    if numbers.chance(of: 6) {
      return (on, on.adding(-Int.random(in: 0...(20 * 365), using: &numbers)))
    }
    // Born so that the birthday is on the day of the meeting, then a day or some before or after.
    let (year, month, day) = on.parts
    let isLeapDay = month == 2 && day == 29
    let birth = ReadDay(year - threshold, month, isLeapDay ? 28 : day)
    let about = [-1, 0, 1].randomElement(using: &numbers) ?? 0
    return (on, birth.adding(numbers.chance(of: 8) ? about * 20 : about))
  }

  private static func people(with numbers: inout some RandomNumberGenerator) -> [Somebody] {
    var names = ["Ama Mensah", "Kofi Boateng", "Zoë Bright", "Lena Ó Briain", "Idris Khan", "Joan"]
    names.shuffle(using: &numbers)
    var people: [Somebody] = []
    for _ in 0..<Int.random(in: 0...3, using: &numbers) {
      guard let role = Role.parents.randomElement(using: &numbers) else { continue }
      let isYoung = numbers.chance(of: 6)
      people.append(Somebody(name: names.removeLast(), role: role, isUnder18: isYoung))
    }
    if numbers.chance(of: 3) {
      people.append(Somebody(name: names.removeLast(), role: .personWith))
    }
    for _ in 0..<Int.random(in: 0...2, using: &numbers) {
      guard let role = Role.carers.randomElement(using: &numbers) else { continue }
      people.append(Somebody(name: names.removeLast(), role: role))
    }
    return people
  }
}

extension RandomNumberGenerator {
  /// True once in a number of times.
  mutating func chance(of times: Int) -> Bool { Int.random(in: 1...times, using: &self) == 1 }
}
