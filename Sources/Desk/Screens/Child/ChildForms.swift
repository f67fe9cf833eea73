import Participation

/// What can be recorded of a child apart from their meetings.
enum ChildFormKind: Sendable, Equatable {
  case amend, addPerson, addStatus, addNeed, plan, died, closeCase
  case amendPerson(PersonID), personLeft(PersonID)
  case endStatus(Status)
  case endNeed(String)
}

/// The forms of a child apart from their meetings, as screens.
enum ChildForms {
  static func add(name: String, _ around: Surroundings) -> FormScreen {
    var random = around.random
    let form = Form("child-added", title: "Add a child", fields: [])
    return FormScreen(
      FormSession(
        form,
        subject: FormSession.Subject(
          child: .random(using: &random), file: CaseFile(folding: []))), tab: .children)
  }

  static func screen(
    _ kind: ChildFormKind, _ screen: ChildScreen, _ around: Surroundings
  ) -> FormScreen? { nil }

  /// The form that a draft belongs to.
  static func screen(
    for place: FormPlace, _ screen: ChildScreen, _ around: Surroundings
  ) -> FormScreen? { nil }
}
