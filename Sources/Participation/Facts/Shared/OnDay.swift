/// Something that happened on a day, with nothing else to say.
package struct OnDay: Sendable, Hashable, Codable {
  package var on: CivilDate

  package init(on: CivilDate) { self.on = on }
}
