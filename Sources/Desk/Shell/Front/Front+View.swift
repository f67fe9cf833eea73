package import Canvas
package import Participation

extension Front {
  /// The whole terminal as it looks now.
  package func view(_ planner: Planner) -> Frame {
    if case .desk(let desk) = stage { return desk.view(planner) }
    let frame = Frame(size: size)
    let canvas = Canvas(frame)
    guard size.fits else {
      canvas.drawTooSmall()
      return frame
    }
    canvas.write("Heard", style: Style(.accent, bold: true))
    canvas.writeRight(now.dayInLondon.spoken, style: .muted)
    canvas.rule(y: 1)
    switch stage {
    case .locked(let lock):
      lock.draw(into: canvas)
      canvas.write("esc leaves", y: canvas.height - 1, style: .muted)
    case .welcome(let welcome): draw(welcome, into: canvas, planner)
    case .desk: break
    }
    return frame
  }

  private func draw(_ welcome: Welcome, into canvas: Canvas, _ planner: Planner) {
    let width = min(canvas.width, 76)
    canvas.write(welcome.form.form.title, y: 2, style: .heading)
    let place = canvas.part(y: 3, width: width, height: canvas.height - 4)
    guard !welcome.isMaking else {
      place.write("Creating the store …", y: 1)
      place.focus(x: 0, y: 1)
      return
    }
    welcome.form.draw(
      into: place, focused: true,
      reading: FormReading(today: now.dayInLondon, calendar: planner.calendar, random: random))
    canvas.write(
      "tab next  \(canvas.width < 60 ? "" : "shift-tab back  ")^S create store  esc leaves",
      y: canvas.height - 1, style: .muted)
  }
}

extension Size {
  /// Whether every task can be done in so many cells.
  var fits: Bool { width >= Frames.smallest.width && height >= Frames.smallest.height }
}

extension Canvas {
  func drawTooSmall() {
    let smallest = Frames.smallest
    let text =
      "Heard needs \(smallest.width) columns and \(smallest.height) rows; "
      + "there are \(frame.size.width) and \(frame.size.height). Make the terminal larger."
    for (y, line) in Wrapping.lines(text, width: max(1, width)).enumerated() {
      write(line, y: y)
    }
    focus(x: 0, y: 0)
  }
}
