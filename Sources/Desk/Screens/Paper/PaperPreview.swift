import Canvas
import Papers
import Participation

/// A paper that is read before it is written.
struct PaperPreview: Sendable, Equatable {
  let request: PaperRequest
  private(set) var paper: Paper
  private let key: RecordKey
  private var top = 0

  init(_ request: PaperRequest, _ paper: Paper, of key: RecordKey) {
    self.request = request
    self.paper = paper
    self.key = key
  }

  /// How a form is typed in once it was filled in; nil of what nobody fills in.
  private var typedIn: String? {
    guard [.form, .observationGuide, .questionnaire].contains(request.kind) else { return nil }
    let reader: String =
      if case .person(let person) = request.reader { " --for \(person)" } else { "" }
    return "When it comes back, type it in with: heard record --from-form \(request.kind.rawValue) "
      + "--child \(key.child) --meeting \(key.meeting)\(reader)"
  }

  /// The same place in a paper that was made anew.
  func showing(_ paper: Paper) -> PaperPreview {
    var preview = self
    preview.paper = paper
    return preview
  }

  /// What was left out and what to look at, and below it the paper. Beside each line there is room for
  /// what says that there is more.
  func lines(columns: Int) -> [Line] {
    let width = min(columns - 8, PlainPage.width)
    var lines = paper.cautions.flatMap {
      Line.wrapped("! Check first: \($0)", width: width, Style(.warning), hanging: 2)
    }
    lines += paper.leftOut.flatMap {
      Line.wrapped("– Left out: \($0.sentence)", width: width, Style(.warning), hanging: 2)
    }
    if paper.leftOut.isEmpty { lines.append(Line("Nothing is left out.", .muted)) }
    if let typedIn { lines += Line.wrapped(typedIn, width: width, .muted, hanging: 2) }
    lines += [Line(String(repeating: "─", count: width), .muted)]
    return lines
      + PlainPage.text(of: paper, width: width).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { Line(String($0)) }
  }

  mutating func scroll(_ input: Input, in body: Rect) -> Bool {
    let count = lines(columns: body.width).count
    let page = max(1, body.height - 1)
    switch input {
    case .key(.down), .key(.character("j")): top += 1
    case .key(.up), .key(.character("k")): top -= 1
    case .key(.pageDown), .key(.character(" ")): top += page
    case .key(.pageUp): top -= page
    case .key(.home), .key(.character("g")): top = 0
    case .key(.end), .key(.character("G")): top = count
    case .mouse(let mouse) where mouse.action == .wheelDown: top += 3
    case .mouse(let mouse) where mouse.action == .wheelUp: top -= 3
    default: return false
    }
    top = max(0, min(top, count - body.height))
    return true
  }

  func draw(into canvas: Canvas) {
    let all = lines(columns: canvas.width)
    let first = max(0, min(top, all.count - canvas.height))
    let isMore = all.count > first + canvas.height
    for y in 0..<min(canvas.height, all.count - first) {
      canvas.write(all[first + y], y: y)
    }
    if isMore { canvas.writeRight("↓ more", y: canvas.height - 1, style: .muted) }
    canvas.focus(x: 0, y: 0)
  }
}
