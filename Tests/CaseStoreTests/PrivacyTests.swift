import CaseStore
import Foundation
import Participation
import Testing

@Suite struct `A stolen folder` {
  /// What must stand nowhere in clear: words, names, roles, forms.
  private static let secrets = [
    "zxqmarkerqxz", "zxqdraftqxz", "Adeyemi", "Mensah", "Clarke", "Town hall", "own-words",
    "looked-after", "social-worker", "view-given", "2015-12-03",
  ]

  @Test func `tells no word and no name`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    try store.record(try sample.all())
    let place = DraftPlace(form: "view-given", child: sample.child, meeting: sample.meeting)
    try store.saveDraft(Array("zxqdraftqxz".utf8), at: place)
    try store.backUpNow()
    try store.backUp(to: folder.folder + "/copy")
    // While the log stands beside it, and after.
    try expectSilence(in: folder)
    try store.discardDraft(at: place)
    try store.close()
    try expectSilence(in: folder)
  }

  private func expectSilence(in folder: StoreFolder) throws {
    let files = try folder.files()
    #expect(files.count >= 4)
    for (name, data) in files {
      for secret in Self.secrets {
        #expect(data.range(of: Data(secret.utf8)) == nil, "“\(secret)” stands in \(name)")
      }
    }
  }
}
