import Canvas
import Foundation
package import Participation

/// What a form holds, as a draft keeps it: every answer, valid or not, and where the cursor stands.
struct FormDraft: Codable {
  var values: [String: [String]]
  /// The field in which one stopped; nil the button.
  var focus: String?
  var cursor: Int?
}

extension FormState {
  /// The form's content, for the store to seal.
  package var draft: [UInt8] {
    let values = values
    let focused: String? = if case .field(let id) = focus { id } else { nil }
    let draft = FormDraft(
      values: Dictionary(uniqueKeysWithValues: values.fields.map { ($0, values[$0]) }),
      focus: focused, cursor: focused.flatMap { editors[$0]?.cursor })
    return (try? JSONEncoder().encode(draft)).map(Array.init) ?? []
  }

  /// Takes a draft up where it was left. Answers to questions that the form no longer has are left
  /// out; a draft that cannot be read changes nothing.
  package mutating func resume(_ content: [UInt8], kept moment: Moment) {
    guard let draft = try? JSONDecoder().decode(FormDraft.self, from: Data(content)) else { return }
    set(FormValues(draft.values))
    kept = moment
    focus = draft.focus.flatMap { id in form.field(id).map { .field($0.id) } } ?? .button
    if let id = draft.focus, let cursor = draft.cursor { editors[id]?.moveCursor(to: cursor) }
  }
}
