package import Participation

extension FactWords {
  func sentence(_ consultation: Consultation) -> String {
    let person = name(consultation.of)
    var text =
      switch consultation.status {
      case .offered: "\(was(consultation.of)) offered the chance to give views"
      case .formCompleted where consultation.cameBackEmpty == true:
        "the consultation form of \(person) came back empty"
      case .formCompleted: "\(person) filled in the consultation form"
      case .byOtherMeans: "\(person) gave views"
      case .declined: "\(person) declined to give views"
      case .notAble: "\(was(consultation.of)) not able to give views"
      }
    // A form is filled in as a form: only another way is worth a word.
    let isPlainForm = consultation.status == .formCompleted && consultation.method == .form
    if let method = consultation.method, !isPlainForm { text += " \(method.words)" }
    text += " on \(consultation.on.written)"
    let helpers = [
      consultation.helperPerson.map(name),
      helper(consultation.helper, consultation.helpersRelation),
    ].compactMap(\.self)
    if !helpers.isEmpty { text += ", helped by \(helpers.listed)" }
    if consultation.helpedByNobody == true { text += ", helped by nobody, by their own choice" }
    return text + why(consultation.reason) + also("tried", consultation.tried)
  }

  /// Who helped, and what they are to the child; nil where nobody did.
  func helper(_ helper: String?, _ relation: String?) -> String? {
    let (helper, relation) = (helper ?? "", relation ?? "")
    guard !helper.isBlank || !relation.isBlank else { return nil }
    return name(helper) + (relation.isBlank ? "" : " (\(Self.clean(relation)))")
  }

  func sentence(_ view: View) -> String {
    var text = "\(lead(of: view)) on \(view.on.written), \(Self.words(view.whoseWords)): "
    if let question = view.question, !question.isBlank { text += "asked \(quoted(question)), " }
    return text + quoted(view.words)
  }

  /// Whether words were gone through with whoever said them, and whom they may not reach; nothing where
  /// nothing was said of it.
  func marks(of spoken: any Spoken) -> String {
    guard let marks = spoken.settled(at: kind).marks else { return "" }
    let people = marks.notSharedWith.map { name($0) }
    // A family's proposal is several people's.
    let whose = spoken is FamilyProposal ? "the family" : name(spoken.speaker)
    let checked: String? =
      switch marks.checkedBack {
      case .checked: "checked back with \(whose)"
      case .notYet: nil
      case .notPossible: "could not be checked back with \(whose)"
      }
    return [
      checked, people.isEmpty ? nil : "not to be shared with \(people.listed)",
      marks.notWordForWord == true ? "not to be passed on word for word" : nil,
    ].compactMap(\.self).map { "; \($0)" }.joined()
  }

  /// Who said, saw or thought it: the four kinds are never mixed.
  private func lead(of view: View) -> String {
    let told = view.reportedBy.flatMap { $0.isBlank ? nil : Self.clean($0) }
    let reporter = reporter(of: view, named: view.reporter.map(name) ?? told)
    let by = reporter.map { " by \($0)" } ?? ""
    let person = name(view.of)
    switch view.kind {
    case .ownWords: return "\(person) said\(reporter.map { ", as told by \($0)," } ?? "")"
    case .observation: return "\(person) was observed\(by)"
    case .report:
      return view.of == nil
        ? "a report about \(child)\(by)"
        : "\(person) reported about \(child)"
          + (reporter.map { ", as told by \($0)," } ?? "")
    case .interpretation: return "how what \(person) showed or said was understood\(by)"
    }
  }

  /// Who reports, and what they are to the child.
  private func reporter(of view: View, named name: String?) -> String? {
    switch view.reporterRole {
    case nil: name
    case .other?: name ?? "somebody else"
    case .parent?, .carer?, .professional?:
      name.map { "\($0) (\(view.reporterRole?.rawValue ?? ""))" }
        ?? "a \(view.reporterRole?.rawValue ?? "")"
    }
  }

  static func words(_ whose: View.WhoseWords) -> String {
    switch whose {
    case .own: "in own words"
    case .writtenDown: "written down for them"
    case .summarised: "summarised"
    }
  }
}

extension Consultation.Method {
  /// In what way, behind what was done: “asked in conversation”.
  package var words: String {
    switch self {
    case .form: "by form"
    case .app: "through an app"
    case .drawing: "by drawing"
    case .signs: "by signs or symbols"
    case .letter: "by letter"
    case .talk: "in conversation"
    }
  }
}
