import Canvas
package import Participation

/// A month to pick a day from.
package struct CalendarState: Sendable, Equatable {
  package var day: CivilDate
  package let today: CivilDate

  package init(day: CivilDate, today: CivilDate) {
    self.day = day
    self.today = today
  }

  enum Outcome { case open, picked(CivilDate) }

  mutating func handle(_ input: Input) -> Outcome {
    guard case .key(let key) = input else { return .open }
    switch key {
    case .left: day = day.adding(days: -1)
    case .right: day = day.adding(days: 1)
    case .up: day = day.adding(days: -7)
    case .down: day = day.adding(days: 7)
    case .pageUp: day = day.adding(months: -1)
    case .pageDown: day = day.adding(months: 1)
    case .home, .character("t"): day = today
    case .enter, .character(" "): return .picked(day)
    default: break
    }
    return .open
  }

  func draw(over canvas: Canvas) {
    let month = "\(CivilDate.monthNames[day.month - 1]) \(day.year)"
    let box = Box(title: month, hint: "↵ takes it", canvas, width: 26, height: 10)
    box.inner.write("Mo Tu We Th Fr Sa Su", style: .muted)
    let first = day.adding(days: 1 - day.day)
    let length = CivilDate.lengthOfMonth(day.month, in: day.year)
    for number in 1...length {
      let place = first.weekday.rawValue + number - 1
      let (x, y) = (place % 7 * 3, place / 7 + 1)
      let isChosen = number == day.day
      let isToday = first.adding(days: number - 1) == today
      let text = number < 10 ? " \(number)" : "\(number)"
      box.inner.write(
        text, x: x, y: y, style: Style(bold: isToday, underlined: isToday, reversed: isChosen))
      if isChosen { box.inner.focus(x: x, y: y) }
    }
    box.inner.write(day.spoken, y: 7)
  }
}
