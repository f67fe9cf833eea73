import CaseStore
import Participation
import Testing

@Suite struct `Drafts` {
  private let sample = Case()
  private var place: DraftPlace {
    DraftPlace(form: "view", child: sample.child, meeting: sample.meeting)
  }

  @Test func `are kept from one opening to the next, valid or not`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.saveDraft(Array("half a wo".utf8), at: place)
    folder.pass(minutes: 1)
    try store.saveDraft(Array("half a word".utf8), at: place)
    try store.close()
    let again = try folder.open()
    let draft = try #require(try again.draft(at: place))
    #expect(draft.content == Array("half a word".utf8))
    #expect(draft.saved == folder.now)
    #expect(try again.drafts().drafts == [draft])
  }

  @Test func `belong to one form, record, item and user`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.addUser(
      StoreFolder.manager, passphrase: Passphrase("four grey geese"), cost: StoreFolder.cheap)
    try store.saveDraft([1], at: place)
    let others = [
      DraftPlace(form: "consulted", child: sample.child, meeting: sample.meeting),
      DraftPlace(form: "view", child: .random(), meeting: sample.meeting),
      DraftPlace(form: "view", child: sample.child, meeting: .random()),
      DraftPlace(form: "view", child: sample.child),
      DraftPlace(form: "view", child: sample.child, meeting: sample.meeting, item: "mum"),
    ]
    for other in others { #expect(try store.draft(at: other) == nil) }
    let hers = try folder.open("four grey geese")
    #expect(try hers.draft(at: place) == nil)
    #expect(try hers.drafts().drafts == [])
  }

  @Test func `go in the same transaction as the entry recorded from them`() throws {
    let store = try StoreFolder().create()
    try store.record(try sample.all())
    try store.saveDraft([1, 2], at: place)
    let homeless = sample.entry(try sample.view().fact)
    #expect(code { try store.record([homeless], from: place) } == .placeMissing)
    #expect(try store.draft(at: place)?.content == [1, 2])
    try store.record([try sample.view("done")], from: place)
    #expect(try store.draft(at: place) == nil)
    // The same entry again, from a program that did not hear that it was recorded.
    let entry = try sample.view("twice")
    try store.record([entry])
    try store.saveDraft([3], at: place)
    #expect(try store.record([entry], from: place).added == 0)
    #expect(try store.draft(at: place) == nil)
  }

  @Test func `are discarded when their user says so`() throws {
    let store = try StoreFolder().create()
    try store.saveDraft([1], at: place)
    try store.discardDraft(at: place)
    #expect(try store.draft(at: place) == nil)
  }
}
