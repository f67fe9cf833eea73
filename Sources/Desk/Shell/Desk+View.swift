package import Canvas
package import Participation

extension Desk {
  /// The whole terminal as it looks now.
  package func view(_ planner: Planner) -> Frame {
    let frame = Frame(size: size)
    let canvas = Canvas(frame)
    let around = surroundings(planner)
    guard size.fits else {
      canvas.drawTooSmall()
      return frame
    }
    if let lock {
      drawHeader(into: canvas, around, showsName: false)
      lock.draw(into: canvas)
      return frame
    }
    drawHeader(into: canvas, around, showsName: true)
    let body = Frames(size).body
    let screen = canvas.part(x: body.x, y: body.y, width: body.width, height: body.height)
    top.screen.draw(into: screen, around)
    drawFoot(into: canvas, around)
    overlay?.draw(over: canvas, self, around)
    if frame.cursor == nil { canvas.focus(x: 0, y: body.y) }
    return frame
  }

  private func drawHeader(into canvas: Canvas, _ around: ScreenContext, showsName: Bool) {
    let frames = Frames(size)
    if !frames.isLow {
      canvas.write("Heard", style: Style(.accent, bold: true))
      if showsName {
        canvas.write("\(user.name) · \(around.pack.name(of: user.role))", x: 7, style: .muted)
      }
      canvas.writeRight(around.today.spoken, style: .muted)
      canvas.rule(y: 2)
    }
    guard showsName else { return }
    if open.count == 1 {
      tabBar.draw(into: canvas, lit: top.screen.tab)
    } else {
      canvas.write(top.screen.title(around), y: frames.titleRow, style: .heading)
    }
  }

  var tabBar: TabBar { TabBar(Tab.all(for: user.role), lit: top.screen.tab, size: size) }

  private func drawFoot(into canvas: Canvas, _ around: ScreenContext) {
    let frames = Frames(size)
    if !frames.isLow { canvas.rule(y: size.height - 3) }
    if let notice {
      let style = notice.isTrouble ? Style(.bad, bold: true) : Style(.good, bold: true)
      canvas.write((notice.isTrouble ? "! " : "") + notice.text, y: frames.noticeRow, style: style)
    } else if let kept = top.screen.keptAt {
      canvas.writeRight(
        "draft kept \(kept.timeInLondon)", y: frames.noticeRow, style: .muted)
    }
    HintBar(commands(around), size: size).draw(into: canvas)
  }
}

/// The last row: what can be done now, as far as it fits.
struct HintBar {
  private let places: [(x: Int, width: Int, command: Command)]
  private let row: Int

  init(_ commands: [Command], size: Size) {
    row = Frames(size).hintRow
    var places: [(Int, Int, Command)] = []
    var x = 0
    let shown = commands.filter { $0.isHinted && $0.unavailable == nil }
    // Help and the way out stand there whatever else has to be left out.
    let always = shown.filter { [.help, .back, .quit].contains($0.id) }
    var room = size.width - always.reduce(0) { $0 + Self.width($1) + 2 }
    for command in shown {
      let width = Self.width(command)
      if !always.contains(command) {
        guard width + 2 <= room else { continue }
        room -= width + 2
      }
      places.append((x, width, command))
      x += width + 2
    }
    self.places = places
  }

  private static func width(_ command: Command) -> Int {
    TextWidth.of(command.keys[0].name) + 1 + TextWidth.of(command.label)
  }

  func draw(into canvas: Canvas) {
    for place in places {
      let used = canvas.write(
        place.command.keys[0].name, x: place.x, y: row, style: Style(.accent, bold: true))
      canvas.write(place.command.label, x: place.x + used + 1, y: row)
    }
  }

  func command(at mouse: Mouse) -> Command? {
    guard mouse.action == .click, mouse.at.y == row else { return nil }
    return places.first { ($0.x..<$0.x + $0.width).contains(mouse.at.x) }?.command
  }
}

/// The tabs of the home screens.
struct TabBar {
  private let size: Size
  private let places: [(x: Int, tab: Tab)]

  /// Where not all fit, those before the lit one go first.
  init(_ tabs: [Tab], lit: Tab, size: Size) {
    self.size = size
    let width = { (tabs: ArraySlice<Tab>) in tabs.reduce(0) { $0 + $1.title.count + 3 } - 1 }
    let place = tabs.firstIndex(of: lit) ?? 0
    let first = (0...place).first { width(tabs[$0...place]) <= size.width } ?? place
    var x = 0
    var places: [(Int, Tab)] = []
    for tab in tabs[first...] where x + tab.title.count + 2 <= size.width {
      places.append((x, tab))
      x += tab.title.count + 3
    }
    self.places = places
  }

  func draw(into canvas: Canvas, lit: Tab) {
    for place in places {
      let title = place.tab == lit ? "[\(place.tab.title)]" : " \(place.tab.title) "
      canvas.write(
        title, x: place.x, y: Frames(size).titleRow,
        style: place.tab == lit ? .heading : .plain)
    }
  }

  func tab(at mouse: Mouse) -> Tab? {
    guard mouse.action == .click, mouse.at.y == Frames(size).titleRow else { return nil }
    return places.first { ($0.x..<$0.x + $0.tab.title.count + 2).contains(mouse.at.x) }?.tab
  }
}
