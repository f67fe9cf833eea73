/// Something the child needs in order to take part, as an interpreter or large print.
package struct NeedRecorded: Sendable, Hashable, Codable {
  package var need: String
  package var detail: String?

  package init(need: String, detail: String? = nil) {
    self.need = need
    self.detail = detail
  }
}
