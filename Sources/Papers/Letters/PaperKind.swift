/// Which paper it is.
package enum PaperKind: String, Sendable, Codable, CaseIterable {
  case form
  case observationGuide = "observation-guide"
  case invitation
  case exclusionLetter = "exclusion-letter"
  case brief
  case agenda
  case childSheet = "child-sheet"
  case questionnaire
  case participationRecord = "participation-record"
  case subjectAccessCopy = "subject-access-copy"

  /// The name in a list, without article.
  package var name: String { words.name }
  /// The name at the head of a sentence.
  var withArticle: String { words.withArticle }
  /// For whom it can be, in words that can follow “is”.
  var readers: String { words.readers }

  private var words: (name: String, withArticle: String, readers: String) {
    let family = "for the child or for somebody around the child"
    let file = "for the meeting or the file; leave out --for"
    return switch self {
    case .form: ("consultation form", "A consultation form", family)
    case .observationGuide:
      (
        "observation guide", "An observation guide",
        "for whoever works with the child; leave out --for"
      )
    case .invitation: ("invitation", "An invitation", family)
    case .exclusionLetter:
      (
        "letter to somebody who is excluded", "An exclusion letter",
        "for somebody who is excluded"
      )
    case .brief: ("brief for the chair or IRO", "A brief", file)
    case .agenda: ("agenda", "An agenda", file)
    case .childSheet: ("child's own sheet", "A child's own sheet", "for the child")
    case .questionnaire: ("questionnaire afterwards", "A questionnaire", family)
    case .participationRecord: ("record of participation", "A record of participation", file)
    case .subjectAccessCopy:
      (
        "subject-access copy", "A subject-access copy",
        "for the child, somebody around the child, or a professional"
      )
    }
  }
}
