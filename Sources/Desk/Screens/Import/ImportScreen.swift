package import Canvas
import Participation

/// A return on children looked after is imported from a folder.
package struct ImportScreen: Screen {
  private var form = FormState(Self.form)
  private var isImporting = false
  private var lines: [String] = []
  private var top = 0

  package init() {}

  private static let form = Form(
    "import", title: "Import a return on children looked after",
    intro: [
      "The folder holds the return's files in CSV or XML, of one year or of several. Every row is "
        + "taken or named; the same return once more adds nothing."
    ],
    fields: [
      Field("path", "Folder", .line, required: true, hint: "For example ~/returns/2026")
    ], button: "Import")

  package var tab: Tab { .children }
  package var isTyping: Bool { lines.isEmpty && form.isTyping }

  package func title(_ around: ScreenContext) -> String { Self.form.title }

  package func commands(_ around: ScreenContext) -> [Command] {
    guard lines.isEmpty else {
      return [Command(.open, .enter, label: "to the children", meaning: "To the children")]
    }
    return [Command(.record, .control("s"), label: "import", meaning: "Import the folder")]
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch command {
    // The children of a return have no worker yet, and are nobody's own.
    case .open: [.home(.children), .perform(.showEveryones)]
    case .record: submit(around)
    default: []
    }
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    guard lines.isEmpty else {
      var listing = Listing(selected: top)
      guard case .key(let key) = input,
        listing.handle(key, count: lines.count, height: around.body.height)
      else { return nil }
      top = listing.selected
      return []
    }
    guard !isImporting else { return input == .key(.escape) ? nil : [] }
    switch form.handle(input, width: around.body.width) {
    case .unused: return nil
    case .handled, .changed: return []
    case .submitted: return submit(around)
    }
  }

  private mutating func submit(_ around: ScreenContext) -> [Step] {
    var reading = around.reading
    do throws(FormFaults) {
      _ = try form.form.facts(form.values, reading: &reading)
    } catch {
      form.show(error)
      return []
    }
    isImporting = true
    return [.ask(.importReturn(path: form.values.text("path").trimmed))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .imported(let lines): self.lines = lines
    case .failed(let trouble): form.faults = FormFaults(whole: trouble.message)
    default: return []
    }
    isImporting = false
    return []
  }

  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    guard lines.isEmpty else {
      let all = lines.flatMap { Line.wrapped($0, width: canvas.width - 1, hanging: 2) }
      let first = min(top, max(0, all.count - canvas.height))
      for y in 0..<min(canvas.height, all.count - first) { canvas.write(all[first + y], y: y) }
      canvas.focus(x: 0, y: 0)
      return
    }
    form.draw(
      into: canvas.part(width: min(canvas.width, 76)), focused: !isImporting,
      reading: around.reading)
    if isImporting {
      canvas.write("Importing …", y: canvas.height - 1, style: .heading)
      canvas.focus(x: 0, y: canvas.height - 1)
    }
  }
}
