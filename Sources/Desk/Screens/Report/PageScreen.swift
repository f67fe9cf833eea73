package import Canvas
import Participation

/// A page that leaves the program: read here, and written to a file.
package struct PageScreen: Screen {
  package let tab: Tab
  private let heading: String
  /// As it is shared: without small groups.
  private let shared: String
  /// With every number, for the own desk.
  private let whole: String
  private var isWhole = false
  private var top = 0
  /// The path being typed; nil while the page is read.
  private var path: TextEditor?
  private let file: String
  private var isWriting = false

  /// - Parameters:
  ///   - text: the page as it is shared.
  ///   - unsuppressed: the page with every number.
  ///   - file: where it is written unless another path is typed.
  package init(title: String, text: String, unsuppressed: String, file: String, tab: Tab) {
    heading = title
    shared = text
    whole = unsuppressed
    self.file = file
    self.tab = tab
  }

  private var text: String { isWhole ? whole : shared }

  package func title(_ around: ScreenContext) -> String {
    heading + (isWhole ? " · every number: not to be shared" : " · to share")
  }

  package var isTyping: Bool { path != nil }

  package func commands(_ around: ScreenContext) -> [Command] {
    guard path != nil else {
      return [
        Command(
          .write, .character("s"), .control("s"), label: "write to a file",
          meaning: "Write the page to a file"),
        Command(
          .everyone, .character("a"), label: isWhole ? "to share" : "every number",
          meaning: isWhole
            ? "Leave out groups under 5, as it is shared" : "Show every number, for your own desk"),
      ]
    }
    return [
      Command(.write, .enter, .control("s"), label: "write", meaning: "Write to this file"),
      Command(.back, .escape, label: "leave it", meaning: "Write nothing"),
    ]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    case .back: path = nil
    case .everyone: isWhole.toggle()
    case .write:
      guard let path else {
        self.path = TextEditor(file)
        return []
      }
      let typed = path.text.trimmed
      guard !typed.isEmpty else {
        return [.say(Notice("Type the path of a file first.", trouble: true))]
      }
      guard !isWriting else { return [] }
      isWriting = true
      return [.ask(.write(text: text, path: typed, replacing: false))]
    default: break
    }
    return []
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    isWriting = false
    switch answer {
    case .written(let path):
      self.path = nil
      return [.say(Notice("The page is kept in \(path.visible)."))]
    case .isThere(let path):
      return [
        .overlay(
          .question(
            Overlay.Question(
              title: "Replace it?", text: "There is a file at \(path.visible) already.",
              answers: [
                Overlay.Question.Answer(
                  "y", "replace it",
                  [.ask(.write(text: text, path: path, replacing: true))]),
                Overlay.Question.Answer("n", "leave it as it is", []),
              ])))
      ]
    default: return []
    }
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    if path != nil {
      switch input {
      case .key(let key): return path?.handle(key) == true ? [] : nil
      case .paste(let text):
        path?.insert(text)
        return []
      case .mouse, .resized: return nil
      }
    }
    let count = lines(around.body.width).count
    let height = around.body.height
    switch input {
    case .key(.up), .key(.character("k")): top -= 1
    case .key(.down), .key(.character("j")): top += 1
    case .key(.pageUp): top -= height - 1
    case .key(.pageDown), .key(.character(" ")): top += height - 1
    case .key(.home): top = 0
    case .key(.end): top = count
    case .mouse(let mouse) where mouse.action == .wheelDown: top += 3
    case .mouse(let mouse) where mouse.action == .wheelUp: top -= 3
    default: return nil
    }
    top = min(max(0, top), max(0, count - height))
    return []
  }

  private func lines(_ width: Int) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      line.isEmpty ? [Line("")] : Line.wrapped(Self.narrowed(line, to: width), width: width)
    }
  }

  /// A line that fits, or else without the blanks that put its columns in place.
  private static func narrowed(_ line: Substring, to width: Int) -> String {
    guard TextWidth.of(String(line)) > width else { return String(line) }
    let indent = line.prefix { $0 == " " }
    return indent + line.split(separator: " ").joined(separator: " ")
  }

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    let lines = lines(canvas.width)
    let page = canvas.part(height: canvas.height - (path == nil ? 0 : 1))
    let first = min(top, max(0, lines.count - page.height))
    for y in 0..<min(page.height, lines.count - first) { page.write(lines[first + y], y: y) }
    guard let path else { return canvas.focus(x: 0, y: 0) }
    let row = canvas.part(y: canvas.height - 1, height: 1)
    let used = row.write("Write to: ", style: .heading)
    path.draw(
      into: row.part(x: used, width: max(8, row.width - used - 1), height: 1), focused: true)
  }
}
