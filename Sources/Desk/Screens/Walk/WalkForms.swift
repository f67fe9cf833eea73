import Participation

/// Which form stands beside a row of the walk.
enum WalkForms {
  static func form(for item: WalkItem, in context: FormContext) -> Form? {
    switch item {
    case .duty(let key): FormCatalogue.form(for: key, in: context)
    case .held: nil
    case .attendance: nil
    case .exclusion: nil
    }
  }

  static func move(in context: FormContext) -> Form? { nil }
  static func cancel(in context: FormContext) -> Form? { nil }
  static func exclude(in context: FormContext) -> Form? { nil }
  static func nameChair(in context: FormContext) -> Form? { nil }
}
