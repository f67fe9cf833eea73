/// A paper that leaves the program: what it says, for whom, and what was left out of it.
///
/// It is a value without a look: the same paper is shown as text, as a page in any print size, and
/// before it is written.
package struct Paper: Sendable, Equatable {
  package var kind: PaperKind
  package var title: String
  /// The language of the wording, as `en-GB`.
  package var language: String
  /// For whom it is: “Leo”, “the file”.
  package var audience: String
  package var blocks: [PaperBlock]
  /// What the records have and the paper has not. It is for whoever makes the paper, and never a part
  /// of it: that something was kept back can itself say who said what.
  package var leftOut: [LeftOut]
  /// What to look at before it is handed over.
  package var cautions: [String]

  package init(
    kind: PaperKind, title: String, language: String = "en-GB", audience: String,
    blocks: [PaperBlock], leftOut: [LeftOut] = [], cautions: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.language = language
    self.audience = audience
    self.blocks = blocks
    self.leftOut = leftOut
    self.cautions = cautions
  }

  /// Things of one sort that were left out, for one reason.
  package struct LeftOut: Sendable, Hashable {
    /// What they are, in the singular: “view of Leo's”.
    package var what: String
    package var why: String
    package var count: Int

    package init(what: String, why: String, count: Int) {
      self.what = what
      self.why = why
      self.count = count
    }

    /// One sentence: “2 views of Leo's: the words are somebody else's.”
    package var sentence: String { "\(count) × \(what): \(why)" }
  }

  /// What is to be known before the paper is written, one sentence each; never any words of a record.
  package var notes: [String] {
    cautions.map { "Check first: \($0)" } + leftOut.map { "Left out: \($0.sentence)" }
  }
}
