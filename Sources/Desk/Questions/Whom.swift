import Papers
import Participation

/// Whom a form is about.
enum Whom {
  /// Settled by where the form stands; nil is the child.
  case settled(PersonID?)
  /// Chosen in the form, as where an entry is corrected that named the wrong person.
  case asked

  func `is`(_ person: Person) -> Bool {
    if case .settled(let settled) = self { settled == person.id } else { false }
  }
}

extension Questions {
  /// With whom it is about, under the fact's key for that.
  ///
  /// - Parameter options: who can be chosen; the child is among them where the fact can be about the
  ///   child.
  func about(_ whom: Whom, _ key: String, among options: [Field.Option]) -> Questions {
    var questions = self
    switch whom {
    case .settled(nil): break
    case .settled(let person?): questions.making.fixed[key] = person.tree
    case .asked:
      let isNeeded = !options.contains { $0.value.isEmpty }
      questions.fields.insert(Field(key, "Who", .choice(options), required: isNeeded), at: 0)
      questions.making.parts.insert(FormFact.Part(key, from: key), at: 0)
    }
    return questions
  }
}

extension Field {
  /// When it happened; today unless another day is typed.
  static func when(
    _ context: FormContext, _ id: String = "on", _ label: String = "When"
  ) -> Field {
    Field(id, label, .date(.past), required: true, initial: context.todayTyped)
  }

  /// Who passed it on, asked of whoever records what another decided.
  static func toldBy(required: Bool = true) -> Field {
    Field(
      "toldBy", "Told by", .line, required: required,
      hint: "This is not yours to decide: say who told you.")
  }
}
