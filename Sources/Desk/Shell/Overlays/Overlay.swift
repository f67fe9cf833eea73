import Canvas
import Participation

/// What stands over a screen until it is answered or left.
package enum Overlay: Sendable, Equatable {
  case help(top: Int)
  case palette(PaletteState)
  /// Something to read, as the whole reason of a duty.
  case page(Page)
  case calendar(CalendarState)
  case question(Question)
  /// Many things to choose from.
  case menu(MenuState)

  /// The number under which answers for overlays come back.
  static let screen = -1

  package struct Page: Sendable, Equatable {
    package var title: String
    package var paragraphs: [String]
    package var top = 0

    package init(title: String, paragraphs: [String]) {
      self.title = title
      self.paragraphs = paragraphs
    }
  }

  /// A question with a few answers, each with a key.
  package struct Question: Sendable, Equatable {
    package var title: String
    package var text: String
    package var answers: [Answer]

    package struct Answer: Sendable, Equatable {
      package var key: Character
      package var label: String
      package var steps: [Step]

      package init(_ key: Character, _ label: String, _ steps: [Step]) {
        self.key = key
        self.label = label
        self.steps = steps
      }
    }

    package init(title: String, text: String, answers: [Answer]) {
      self.title = title
      self.text = text
      self.answers = answers
    }
  }
}

extension Desk {
  /// Takes an event while an overlay is open.
  mutating func take(_ input: Input, in overlay: Overlay, _ around: ScreenContext) -> [Effect] {
    if input == .key(.escape) {
      self.overlay = nil
      return []
    }
    switch overlay {
    case .help(let top):
      self.overlay = Self.moved(top, by: input).map(Overlay.help(top:))
      return []
    case .page(var page):
      guard let top = Self.moved(page.top, by: input) else {
        self.overlay = nil
        return []
      }
      page.top = top
      self.overlay = .page(page)
      return []
    case .palette(let state): return take(input, palette: state, around)
    case .calendar(var calendar):
      switch calendar.handle(input) {
      case .open: self.overlay = .calendar(calendar)
      case .picked(let day):
        self.overlay = nil
        return take(
          change(topID) { $0.received(.edited(day.spoken), around) }, from: topID, around)
      }
      return []
    case .menu(let menu):
      switch menu.handling(input) {
      case .open(let state): self.overlay = .menu(state)
      case .chosen(let steps):
        self.overlay = nil
        return take(steps, from: topID, around)
      }
      return []
    case .question(let question):
      guard case .key(.character(let key)) = input,
        let answer = question.answers.first(where: { $0.key.lowercased() == key.lowercased() })
      else { return [] }
      self.overlay = nil
      return take(answer.steps, from: topID, around)
    }
  }

  /// Where a text that is read is scrolled to; nil where the key closes it.
  private static func moved(_ top: Int, by input: Input) -> Int? {
    switch input {
    case .key(.down): top + 1
    case .key(.up): max(0, top - 1)
    case .key(.pageDown), .key(.character(" ")): top + 10
    case .key(.pageUp): max(0, top - 10)
    case .mouse(let mouse):
      mouse.action == .wheelDown ? top + 3 : mouse.action == .wheelUp ? max(0, top - 3) : top
    case .paste, .resized: top
    case .key: nil
    }
  }
}
