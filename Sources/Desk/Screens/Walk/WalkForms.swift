import Papers
import Participation

/// Which form stands beside a row of the walk.
enum WalkForms {
  static func form(for item: WalkItem, in context: FormContext) -> Form? {
    switch item {
    case .duty(let key): FormCatalogue.form(for: key, in: context)
    case .held: FormCatalogue.held(in: context)
    case .attendance(let person): FormCatalogue.attendance(of: person, in: context)
    case .exclusion(let request): FormCatalogue.exclusion(request, in: context)
    case .question(let id):
      context.record?.entries.first { $0.origin == id }.flatMap { standing in
        guard case .questionAsked(let asked) = standing.entry.fact else { return nil }
        return FormCatalogue.answer(to: id, saying: asked.question, in: context)
      }
    }
  }

  /// A form that opens over the walk, for what has no row of its own.
  struct Opened {
    var form: Form
    /// What tells two drafts of one form apart.
    var item: String?
    var values: FormValues?
    var corrects: Entry?
    var preview: FormScreen.Preview?
  }

  /// The form of a command.
  static func opened(
    by command: Command.ID, at selected: WalkItem?, in context: FormContext
  ) -> Opened? {
    switch command {
    case .explain:
      guard case .duty(let duty)? = selected else { return nil }
      return Opened(form: FormCatalogue.explained(duty, in: context), item: duty.person?.text)
    case .move:
      return Opened(
        form: FormCatalogue.move(in: context), preview: context.meeting.map { .move($0.id) })
    case .cancelMeeting:
      return Opened(
        form: FormCatalogue.cancel(in: context), preview: context.meeting.map { .cancel($0.id) })
    case .question:
      guard case .duty(let duty)? = selected else { return nil }
      return Opened(form: FormCatalogue.question(about: duty, in: context), item: duty.person?.text)
    case .signOff: return Opened(form: FormCatalogue.signOff(in: context))
    case .exclude: return Opened(form: FormCatalogue.exclude(in: context))
    case .nameChair: return Opened(form: FormCatalogue.nameChair(in: context))
    default: return nil
    }
  }

  /// The form that corrects an entry; nil for what the program made by itself.
  static func correction(of entry: Entry, in context: FormContext) -> Opened? {
    guard let form = FormCatalogue.form(correcting: entry, in: context),
      let values = form.values(from: entry.fact)
    else { return nil }
    return Opened(form: form, item: entry.id.text, values: values, corrects: entry)
  }

  /// The form that takes an entry back.
  static func takingBack(_ entry: Entry, in context: FormContext) -> Opened {
    let words = FactWords(context.file, child: context.child.child.id, pack: context.pack)
    return Opened(
      form: FormCatalogue.takeBack(words.sentence(for: entry)), item: entry.id.text,
      corrects: entry)
  }

  /// The form over the walk that a draft belongs to.
  static func opened(
    for place: FormPlace, _ rows: WalkRows, _ entries: [Entry], in context: FormContext
  ) -> Opened? {
    let commands: [Command.ID] = [.move, .cancelMeeting, .exclude, .nameChair, .signOff]
    let explained = rows.items.flatMap { item in
      [.explain, .question].compactMap { opened(by: $0, at: item, in: context) }
    }
    let further = FormCatalogue.further(in: context).map { Opened(form: $0) }
    let entry = entries.filter { $0.id.text == place.item }
    let all =
      commands.compactMap { opened(by: $0, at: nil, in: context) } + explained + further
      + entry.compactMap { correction(of: $0, in: context) }
      + entry.map { takingBack($0, in: context) }
    return all.first { $0.form.id == place.form && $0.item == place.item }
  }
}
