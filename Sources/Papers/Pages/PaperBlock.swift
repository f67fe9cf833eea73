package import Protocols

/// A part of a paper, in the order of reading. Texts are plain: whoever shows them escapes them.
package enum PaperBlock: Sendable, Equatable {
  /// A heading below the title; level 2 or 3.
  case heading(String, level: Int)
  case paragraph(String)
  case list([String])
  case table(header: [String], rows: [[String]])
  case question(PaperQuestion, number: Int)
  /// Somebody's words, with whose they are.
  case quotation(String, whose: String)
  case pageBreak
}
