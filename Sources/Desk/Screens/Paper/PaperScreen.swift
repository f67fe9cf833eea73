package import Canvas
import Papers
package import Participation

/// The papers that fit one child's part in one meeting: chosen from a list, read with what is left out
/// and why, and then written.
package struct PaperScreen: Screen {
  let key: RecordKey
  package let tab: Tab
  var stage = Stage.list
  /// What the papers are made from, once it is here.
  private(set) var maker: PaperMaker?
  /// The papers that fit.
  private(set) var list = ListPane<PaperRequest>()
  /// Why there is none.
  private(set) var fault: String?
  private var found: ChildCase?
  /// The names of the other children of the meeting, once they are here.
  private var otherNames: [ChildID: [String]] = [:]

  /// How far one has come.
  enum Stage: Sendable, Equatable {
    case list
    case preview(PaperPreview)
    case writing(PaperPreview, PaperWriting)
  }

  package init(_ key: RecordKey, tab: Tab) {
    self.key = key
    self.tab = tab
  }

  package func title(_ around: ScreenContext) -> String {
    guard let matter = maker?.matter else { return "Papers" }
    func named(_ request: PaperRequest) -> String {
      let whom = request.reader == .child ? "" : " for \(request.reading(matter))"
      return request.kind.name + whom
    }
    return switch stage {
    case .list: "\(matter.called) · Papers"
    case .preview(let preview): "\(matter.called) · \(named(preview.request).capitalised)"
    case .writing(let preview, _): "\(matter.called) · Write the \(named(preview.request))"
    }
  }

  package var isTyping: Bool {
    if case .writing(_, let writing) = stage { writing.form.isTyping } else { false }
  }

  package var isFilling: Bool { if case .writing = stage { true } else { false } }

  package var legend: [String] {
    ["What is left out, and why, stands above a paper and never in it."]
  }

  // MARK: Loading

  /// Asked each time: a mark that was made elsewhere meanwhile has to hold in what is read here.
  package mutating func appeared(_ around: ScreenContext) -> [Step] {
    [.ask(.childCase(key.child))]
  }

  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] {
    switch answer {
    case .childCase(key.child, let found):
      self.found = found
      let others = found.file.meetings[key.meeting]?.children.filter { $0 != key.child } ?? []
      // What names a sibling is left out, and for that the names have to be known.
      let unknown = others.filter { otherNames[$0] == nil }
      guard unknown.isEmpty else { return unknown.map { .ask(.childCase($0)) } }
      prepare(around)
    case .childCase(let other, let found):
      otherNames[other] = found.file.children[other]?.child.namesUsed ?? []
      let others = self.found?.file.meetings[key.meeting]?.children.filter { $0 != key.child } ?? []
      if others.allSatisfy({ otherNames[$0] != nil }) { prepare(around) }
    case .paperWritten(let order): return written(order)
    case .failed(let trouble): return failed(trouble)
    default: break
    }
    return []
  }

  private mutating func prepare(_ around: ScreenContext) {
    guard let found else { return }
    guard found.unreadable == 0 else {
      fault =
        "\(found.unreadable) entries cannot be read, and could say with whom something must not be "
        + "shared: no paper is made. “heard verify” says what is wrong."
      (maker, list, stage) = (nil, ListPane(), .list)
      return
    }
    do throws(PaperRefusal) {
      let matter = try PaperCase(
        child: key.child, meeting: key.meeting, in: found.file,
        otherNames: otherNames.values.flatMap(\.self), planner: around.planner,
        today: around.today)
      maker = try PaperMaker(matter)
      list.put(ListRows(matter.fitting), height: around.body.height)
      fault = list.rows.count == 0 ? "No paper fits this meeting." : nil
    } catch {
      (maker, list, stage) = (nil, ListPane(), .list)
      fault = error.message
    }
    renew()
  }

  /// Makes what is being read anew, by what is recorded now.
  private mutating func renew() {
    switch stage {
    case .list: break
    case .preview(let preview): stage = maker?.renewed(preview).map(Stage.preview) ?? .list
    case .writing(let preview, let writing):
      stage = maker?.renewed(preview).map { .writing($0, writing) } ?? .list
    }
  }

  // MARK: Keys

  package func commands(_ around: ScreenContext) -> [Command] {
    switch stage {
    case .list:
      [
        Command(
          .open, .enter, .right, label: "read", meaning: "Read the selected paper, not written yet",
          unavailable: list.selected == nil ? "There is no paper to read." : nil)
      ]
    case .preview:
      [
        Command(
          .writePaper, .character("w"), .enter, label: "write to a file",
          meaning: "Write the paper to a file, to print or to send")
      ]
    case .writing:
      [Command(.record, .control("s"), label: "write", meaning: "Write the file")]
    }
  }

  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] {
    switch (command, stage) {
    case (.open, .list): return read()
    case (.writePaper, .preview(let preview)):
      stage = .writing(preview, PaperWriting(preview.request, key, maker))
      return []
    case (.record, .writing): return submit(around)
    default: return []
    }
  }

  private mutating func read() -> [Step] {
    guard let maker, let request = list.selected else { return [] }
    do throws(PaperRefusal) {
      stage = .preview(PaperPreview(request, try maker.paper(request), of: key))
      return []
    } catch { return [.say(Notice(error.message, trouble: true))] }
  }

  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? {
    switch stage {
    case .list:
      return list.handle(input, in: around.body).map { $0 == .opens ? [.perform(.open)] : [] }
    case .preview(var preview):
      if input == .key(.escape) {
        stage = .list
        return []
      }
      guard preview.scroll(input, in: around.body) else { return nil }
      stage = .preview(preview)
      return []
    case .writing(let preview, var writing):
      guard !writing.isWriting else {
        // A PDF takes its time; it is said when it is there.
        if input == .key(.escape) { stage = .preview(preview) }
        return []
      }
      let outcome = writing.form.handle(input, width: around.body.width)
      stage = .writing(preview, writing)
      switch outcome {
      case .submitted: return submit(around)
      case .handled, .changed: return []
      case .unused:
        guard input == .key(.escape) else { return nil }
        stage = .preview(preview)
        return []
      }
    }
  }

  // MARK: Writing

  private mutating func submit(_ around: ScreenContext) -> [Step] {
    guard case .writing(let preview, var writing) = stage else { return [] }
    let order = writing.order(of: preview.paper, key, around)
    stage = .writing(preview, writing)
    return order.map { [.ask(.writePaper($0))] } ?? []
  }

  private mutating func written(_ order: PaperOrder) -> [Step] {
    if case .writing(let preview, _) = stage { stage = .preview(preview) }
    return [.say(Notice("Done: written to \(order.path)"))]
  }

  private mutating func failed(_ trouble: Trouble) -> [Step] {
    guard case .writing(let preview, var writing) = stage, let order = writing.order else {
      return []
    }
    writing.order = nil
    // A file of that name is there: that is asked about, and nothing is replaced unasked.
    let isThere = trouble.exitCode == 73
    if !isThere { writing.form.faults = FormFaults(whole: trouble.message) }
    stage = .writing(preview, writing)
    guard isThere else { return [] }
    var replacing = order
    replacing.replaces = true
    return [
      .overlay(
        .question(
          Overlay.Question(
            title: "There is a file of that name already",
            text: order.path,
            answers: [
              .init("r", "replace it", [.ask(.writePaper(replacing))]),
              .init("n", "no, write elsewhere", []),
            ])))
    ]
  }
}

extension PaperMaker {
  /// What was read, by what is recorded now; nil where it does not fit any more.
  fileprivate func renewed(_ preview: PaperPreview) -> PaperPreview? {
    do throws(PaperRefusal) {
      return preview.showing(try paper(preview.request))
    } catch { return nil }
  }
}

extension String {
  fileprivate var capitalised: String { prefix(1).uppercased() + dropFirst() }
}

extension PaperRequest: ListRow {
  var identity: PaperRequest { self }
}
