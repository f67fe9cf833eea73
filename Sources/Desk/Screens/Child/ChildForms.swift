import Participation

/// What can be recorded of a child apart from their meetings.
enum ChildFormKind: Sendable, Equatable {
  case amend, addPerson, addStatus, addNeed, died, closeCase
  case amendPerson(PersonID), personLeft(PersonID)
  case endStatus(Status)
  case endNeed(String)
}

/// The forms of a child apart from their meetings, as screens.
enum ChildForms {
  static func add(name: String, _ around: ScreenContext) -> FormScreen {
    var random = around.random
    let form = FormCatalogue.addChild(name: name, user: around.user, team: around.team)
    var session = FormSession(
      form,
      subject: FormSession.Subject(child: .random(using: &random), file: CaseFile(folding: [])))
    // The child has no identifier before it is recorded, so that the draft is the form's own.
    session.place = FormPlace(form: form.id)
    return FormScreen(session, tab: .children)
  }

  /// A meeting to plan, for the child and for siblings who may share it.
  ///
  /// - Parameter file: the cases of all of them.
  static func plan(
    _ child: ChildID, with siblings: [Child], in file: CaseFile, _ around: ScreenContext
  ) -> FormScreen? {
    guard
      let context = FormContext(
        file, child: child, planner: around.planner, today: around.today, user: around.user)
    else { return nil }
    var random = around.random
    let form = FormCatalogue.plan(in: context, with: siblings)
    var session = FormSession(
      form,
      subject: FormSession.Subject(
        child: child, meeting: .random(using: &random), file: file))
    session.place = FormPlace(form: form.id, child: child)
    return FormScreen(session, tab: .children)
  }

  static func screen(
    _ kind: ChildFormKind, _ screen: ChildScreen, _ around: ScreenContext
  ) -> FormScreen? {
    guard let context = screen.context(around), let found = screen.found,
      let form = form(kind, in: context)
    else { return nil }
    var session = FormSession(
      form, subject: FormSession.Subject(child: screen.id, file: found.file))
    session.place = FormPlace(form: form.id, child: screen.id, item: kind.item)
    return FormScreen(session, tab: .children)
  }

  /// The form that a draft belongs to.
  static func screen(
    for place: FormPlace, _ screen: ChildScreen, _ around: ScreenContext
  ) -> FormScreen? {
    let kinds: [ChildFormKind] =
      [.amend, .addPerson, .addStatus, .addNeed, .died, .closeCase]
      + (place.item.flatMap(PersonID.init).map { [.amendPerson($0), .personLeft($0)] } ?? [])
      + (place.item.flatMap(Status.init).map { [.endStatus($0)] } ?? [])
      + (place.item.map { [.endNeed($0)] } ?? [])
    return kinds.lazy.compactMap { self.screen($0, screen, around) }
      .first { $0.session.place == place }
  }

  private static func form(_ kind: ChildFormKind, in context: FormContext) -> Form? {
    switch kind {
    case .amend: FormCatalogue.amendChild(in: context)
    case .addPerson: FormCatalogue.addPerson(in: context)
    case .addStatus: FormCatalogue.beginStatus(in: context)
    case .addNeed: FormCatalogue.addNeed(in: context)
    case .died: FormCatalogue.died(in: context)
    case .closeCase: FormCatalogue.closeCase(in: context)
    case .amendPerson(let person): FormCatalogue.amendPerson(person, in: context)
    case .personLeft(let person): FormCatalogue.personLeft(person, in: context)
    case .endStatus(let status): FormCatalogue.endStatus(status, in: context)
    case .endNeed(let need): FormCatalogue.endNeed(need, in: context)
    }
  }
}

extension ChildFormKind {
  /// What tells two drafts of one form apart.
  fileprivate var item: String? {
    switch self {
    case .amendPerson(let person), .personLeft(let person): person.text
    case .endStatus(let status): status.rawValue
    case .endNeed(let need): need
    default: nil
    }
  }
}
