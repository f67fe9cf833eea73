import Canvas
import Participation

/// A list to choose from, found by a few letters: for what has no key of its own.
package struct MenuState: Sendable, Equatable {
  var title: String
  var choices: [Choice]
  var query = TextEditor()
  var listing = Listing()

  package struct Choice: Sendable, Equatable {
    package var label: String
    /// What else people call it, by which it is found too.
    package var words: [String]
    package var steps: [Step]

    package init(_ label: String, words: [String] = [], _ steps: [Step]) {
      self.label = label
      self.words = words
      self.steps = steps
    }

    /// How well letters fit it, by whatever it is called; nil where they do not.
    func score(_ query: String) -> Int? {
      ([label] + words).compactMap { FuzzyMatch.score(query, in: $0) }.max()
    }
  }

  package init(title: String, choices: [Choice]) {
    self.title = title
    self.choices = choices
  }

  /// What fits the letters, the best first.
  var found: [Choice] {
    guard !query.isEmpty else { return choices }
    let scored = choices.enumerated().compactMap { index, choice in
      choice.score(query.text).map { (score: $0, index: index, choice: choice) }
    }
    return scored.sorted { ($1.score, $0.index) < ($0.score, $1.index) }.map(\.choice)
  }

  private static let height = 16

  func draw(over canvas: Canvas) {
    let box = Box(
      title: title, hint: "↵ opens it  esc: none of these", canvas,
      height: min(choices.count, Self.height) + 4)
    let found = found
    let list = box.inner.part(y: 2)
    let rows = listing.rows(count: found.count, height: list.height)
    for index in rows {
      let isSelected = index == listing.selected
      let y = index - rows.lowerBound
      if isSelected { list.fill(y: y, .selected) }
      list.write(
        "\(isSelected ? "▸" : " ") \(found[index].label)", y: y, width: list.width,
        style: isSelected ? .selected : .plain)
    }
    if found.isEmpty { list.write("Nothing has these letters.", style: .muted) }
    let below = found.count - rows.upperBound
    if below > 0 { list.part(y: list.height - 1).writeRight(" ↓ \(below) more", style: .muted) }
    query.draw(into: box.inner.part(height: 1), focused: true)
  }

  enum Outcome {
    case open(MenuState)
    case chosen([Step])
  }

  /// Takes an event: what stays open, or what was chosen.
  func handling(_ input: Input) -> Outcome {
    var state = self
    switch input {
    case .key(.enter):
      return found.indices.contains(listing.selected)
        ? .chosen(found[listing.selected].steps) : .open(self)
    case .key(let key) where [.up, .down, .pageUp, .pageDown].contains(key):
      _ = state.listing.handle(key, count: found.count, height: Self.height)
    case .key(let key):
      if state.query.handle(key) { state.listing = Listing() }
    case .paste(let text):
      state.query.insert(text)
      state.listing = Listing()
    case .mouse, .resized: break
    }
    return .open(state)
  }
}
