import Mustache
import Protocols

/// A text of the wording with what belongs in its slots. What is filled in is never read as wording.
struct SlotTemplate {
  private let template: MustacheTemplate?
  private let text: String

  /// A text that is no template stands as it is; a test sees to it that there is none.
  init(_ text: String) {
    self.text = text
    // Whoever shows the paper escapes it: what stands here is plain text.
    template =
      text.contains("{{") ? try? MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + text) : nil
  }

  /// Whether the text can be read as a template.
  static func isSound(_ text: String) -> Bool {
    !text.contains("{{") || (try? MustacheTemplate(string: text)) != nil
  }

  func filled(with values: [WordingSlot: String]) -> String {
    guard let template else { return text }
    let named = Dictionary(
      uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
    return template.render(named)
  }
}
