import Participation

/// Which form stands beside a row of the walk.
enum WalkForms {
  static func form(for item: WalkItem, in context: FormContext) -> Form? {
    switch item {
    case .duty(let key): FormCatalogue.form(for: key, in: context)
    case .held: FormCatalogue.held(in: context)
    case .attendance(let person): FormCatalogue.attendance(of: person, in: context)
    case .exclusion(let request): FormCatalogue.exclusion(request, in: context)
    }
  }

  static func move(in context: FormContext) -> Form? { FormCatalogue.move(in: context) }
  static func cancel(in context: FormContext) -> Form? { FormCatalogue.cancel(in: context) }
  static func exclude(in context: FormContext) -> Form? { FormCatalogue.exclude(in: context) }
  static func nameChair(in context: FormContext) -> Form? { FormCatalogue.nameChair(in: context) }
}
