/// An entry taken back, or something done, with the reason.
package struct WithReason: Sendable, Hashable, Codable {
  package var why: String

  package init(why: String) { self.why = why }
}
