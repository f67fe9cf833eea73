/// How a paper is set: the same words for different eyes.
package struct PaperLook: Sendable, Hashable {
  package var size: Size
  /// Whether every question has room for its translation, and for the answer put into English.
  package var isForInterpreter: Bool

  package init(size: Size = .standard, isForInterpreter: Bool = false) {
    self.size = size
    self.isForInterpreter = isForInterpreter
  }

  package enum Size: String, Sendable, CaseIterable {
    case standard
    /// 18 points throughout.
    case large
    /// For dyslexia: wide spacing on a cream ground, left aligned, nothing in italics.
    case dyslexia
  }
}
