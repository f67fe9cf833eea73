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
    guard let maker, list.rows.count > 0 else {
      canvas.focus(x: 0, y: 0)
      return canvas.writeWrapped(fault ?? "Opening …", .muted)
    }
    let room = canvas.width - 2
    let columns = ListColumns<PaperRequest>([
      ListColumn(width: min(22, room / 2) - 2) { $0.reading(maker.matter) },
      ListColumn(x: min(24, room / 2 + 2)) { $0.kind.name },
    ])
    canvas.drawLines(of: list) { row, line, isSelected in
      if let row { columns.draw(row, into: line, isSelected: isSelected) }
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
    case (.workers, .brief): matter.meeting.chair?.name ?? "chair or IRO"
    case (.workers, .agenda): "everybody there"
    case (.workers, _): "the file"
    }
  }
}
