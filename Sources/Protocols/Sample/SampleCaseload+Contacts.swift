import CResources
package import Participation
import Yams

extension SampleCaseload {
  /// Whom the papers of the caseload name: an authority that does not exist.
  ///
  /// - Throws: `PackRefused` only if the program was built with a file that is wrong.
  package static func contacts() throws -> Contacts {
    let file = "contacts.yaml (comes with the program)"
    guard let root = try Yams.compose(yaml: Bundled.text(heard_sample_contacts()), .basic) else {
      throw PackRefused(file: file, faults: [])
    }
    var reader = PackReader()
    do {
      let contacts = try reader.contacts(PackNode(node: root))
      guard reader.faults.isEmpty else {
        throw PackRefused(file: file, faults: reader.orderedFaults)
      }
      return contacts
    } catch let fault as PackFault { throw PackRefused(file: file, faults: [fault]) }
  }
}

extension Planner {
  /// The planner with the contacts of the sample caseload where its pack gives none that letters need.
  package func withSampleContacts() throws -> Planner {
    guard !pack.contacts.missingInLetters.isEmpty else { return self }
    var filled = pack
    filled.contacts = try SampleCaseload.contacts()
    return Planner(pack: filled, calendar: calendar)
  }
}
