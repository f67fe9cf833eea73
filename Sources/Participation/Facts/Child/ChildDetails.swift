/// What is recorded of a child when they are added or amended: the whole of it each time.
package struct ChildDetails: Sendable, Hashable, Codable {
  package var name: String
  /// The name the child uses.
  package var preferredName: String?
  package var born: CivilDate
  package var sex: Child.Sex?
  /// The authority's own number, as returns carry it.
  package var localNumber: String?
  package var worker: String?
  package var team: String?
  /// What the national return has of the child that the program itself has no use for.
  package var returned: ReturnedDetails?

  package init(
    name: String, preferredName: String? = nil, born: CivilDate, sex: Child.Sex? = nil,
    localNumber: String? = nil, worker: String? = nil, team: String? = nil,
    returned: ReturnedDetails? = nil
  ) {
    self.name = name
    self.preferredName = preferredName
    self.born = born
    self.sex = sex
    self.localNumber = localNumber
    self.worker = worker
    self.team = team
    self.returned = returned
  }
}
