import Canvas
import Papers
import Participation

/// The forms of the records: a filter, its name, a day.
extension RecordsScreen {
  static let dayForm = Form(
    "as-of", title: "As it stood on which day?",
    intro: ["What was recorded on that day and before, by the duties of that day."],
    fields: [
      Field("day", "Day", .date(.past), required: true, hint: "For example 1/9, sep 2026 or -20.")
    ],
    button: "Show")

  static let nameForm = Form(
    "filter-name", title: "Keep this filter",
    intro: ["By a name of your own. An empty filter of that name is forgotten."],
    fields: [Field("name", "Name", .line, required: true)], button: "Keep")

  /// Takes up a filter that is kept.
  func choose(_ around: ScreenContext) -> [Step] {
    let answers = kept.prefix(9).enumerated().map { index, kept in
      Overlay.Question.Answer(
        Character("\(index + 1)"), kept.place.item ?? "", [.choose(index)])
    }
    return [
      .overlay(.question(Overlay.Question(title: "Which filter?", text: "", answers: answers)))
    ]
  }

  mutating func submit(_ around: ScreenContext) -> [Step] {
    switch mode {
    case .list: return []
    case .filtering(var form):
      do throws(FormFaults) {
        let flags = filter.anyOf
        filter = try RecordFilterForm.filter(form.values, around.reading)
        filter.anyOf = flags
      } catch {
        form.show(error)
        mode = .filtering(form)
        return []
      }
      mode = .list
      list.forgetFind()
      values = form.isFilled || form.values != form.form.initialValues ? form.values : nil
      return showAgain(around)
    case .naming(var form):
      let name = form.values.text("name").trimmed
      guard !name.isEmpty else {
        form.show(FormFaults(fields: ["name": "Type a name for the filter."]))
        mode = .naming(form)
        return []
      }
      mode = .list
      return keep(named: name, around)
    case .dating(var form, let record):
      do throws(CivilDate.Unreadable) {
        let day = try TypedDate.read(
          form.values.text("day"), today: around.today, calendar: around.calendar, leaning: .past)
        guard day <= around.today else {
          form.show(
            FormFaults(fields: ["day": "\(day.spoken) is still to come: give a day gone by."]))
          mode = .dating(form, record)
          return []
        }
        mode = .list
        return [.show(.walk(WalkScreen(record.row.key, asOf: day)))]
      } catch {
        form.show(FormFaults(fields: ["day": error.message]))
        mode = .dating(form, record)
        return []
      }
    }
  }

  private mutating func keep(named name: String, _ around: ScreenContext) -> [Step] {
    let place = FormPlace(form: RecordFilterForm.id, item: name)
    guard let values, !values.fields.allSatisfy(values.isBlank) else {
      kept.removeAll { $0.place == place }
      return [.dropDraft(place), .say(Notice("“\(name.visible)” is forgotten."))]
    }
    let content = FormState(RecordFilterForm.form(around.pack), values: values).draft
    kept.removeAll { $0.place == place }
    kept.insert(KeptDraft(place: place, content: content, kept: around.now), at: 0)
    return [.keepDraft(place, content), .say(Notice("The filter is kept as “\(name.visible)”."))]
  }

  /// Shows what a kept filter finds.
  mutating func take(kept index: Int, _ around: ScreenContext) -> [Step] {
    guard kept.indices.contains(index) else { return [] }
    var form = FormState(RecordFilterForm.form(around.pack))
    form.resume(kept[index].content, kept: kept[index].kept)
    mode = .filtering(form)
    return submit(around)
  }
}
