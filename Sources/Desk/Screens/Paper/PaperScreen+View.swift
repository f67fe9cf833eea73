package import Canvas
import Papers
import Participation

extension PaperScreen {
  package func draw(into canvas: Canvas, _ around: ScreenContext) {
    switch stage {
    case .list: drawList(into: canvas)
    case .preview(let preview): preview.draw(into: canvas)
    case .writing(_, let writing):
      writing.form.draw(
        into: canvas.part(width: min(canvas.width, 76)), focused: !writing.isWriting,
        reading: around.reading)
      if writing.isWriting {
        canvas.write("Writing …", y: canvas.height - 1, style: .heading)
        canvas.focus(x: 0, y: canvas.height - 1)
      }
    }
  }

  private func drawList(into canvas: Canvas) {
    guard let maker, !requests.isEmpty else {
      let lines = Line.wrapped(fault ?? "Opening …", width: canvas.width, .muted)
      for (y, line) in lines.enumerated() { canvas.write(line, y: y) }
      canvas.focus(x: 0, y: 0)
      return
    }
    let shown = listing.rows(count: requests.count, height: canvas.height)
    for index in shown {
      let row = canvas.part(y: index - shown.lowerBound, height: 1)
      let isSelected = index == listing.selected
      let style = isSelected ? Style.selected : .plain
      if isSelected {
        row.fill(style)
        row.focus(x: 0, y: 0)
      }
      let whom = requests[index].reading(maker.matter)
      let name = requests[index].kind.name
      let room = row.width - 2
      row.write("\(isSelected ? "▸" : " ") \(whom)", width: min(22, room / 2), style: style)
      row.write(name, x: min(24, room / 2 + 2), style: style)
    }
  }
}

extension PaperRequest {
  /// For whom the paper is, in a list.
  func reading(_ matter: PaperCase) -> String {
    switch (reader, kind) {
    case (.child, _): matter.called
    case (.person, _): matter.readerWord(reader)
    case (.professional, _): "a professional"
    case (.workers, .observationGuide): "who sees \(matter.called)"
    case (.workers, .brief): matter.meeting.chair?.name ?? "whoever leads"
    case (.workers, .agenda): "everybody there"
    case (.workers, _): "the file"
    }
  }
}
