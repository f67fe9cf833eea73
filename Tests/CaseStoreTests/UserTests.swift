import CaseStore
import Participation
import Testing

@Suite struct `Users and passphrases` {
  @Test func `a wrong passphrase opens nothing`() throws {
    let folder = try StoreFolder()
    try folder.create().close()
    #expect(code { try folder.open("three brown foxe") } == .wrongPassphrase)
    #expect(code { try folder.open(StoreFolder.passphrase, user: "Nobody") } == .wrongPassphrase)
    #expect(try folder.open(StoreFolder.passphrase).user.profile == StoreFolder.ama)
  }

  @Test func `a name is found whatever its case and spaces, and stands nowhere in clear`() throws {
    let folder = try StoreFolder()
    try folder.create().close()
    #expect(try folder.open(user: " ama  MENSAH ").user.profile.name == "Ama Mensah")
  }

  @Test func `the same words in another Unicode form are the same passphrase`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.changePassphrase(
      of: store.user.id, to: Passphrase("caf\u{E9} au lait"), cost: StoreFolder.cheap)
    try store.close()
    #expect(try folder.open("cafe\u{301} au lait").user == store.user)
  }

  @Test func `each user opens the store with their own passphrase`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let added = try store.addUser(
      StoreFolder.manager, passphrase: Passphrase("four grey geese"), cost: StoreFolder.cheap)
    #expect(try store.users().map(\.profile.name) == ["Ama Mensah", "Ruth Bell"])
    try store.record(try Case().all())
    try store.close()
    let hers = try folder.open("four grey geese")
    #expect(hers.user == added)
    #expect(try hers.childOverviews().total == 1)
    // Her name with his passphrase is nobody.
    #expect(code { try folder.open(user: "Ruth Bell") } == .wrongPassphrase)
  }

  @Test func `two users of one name are refused`() throws {
    let store = try StoreFolder().create()
    let again = User.Profile(name: "AMA mensah", role: .iro)
    #expect(
      code {
        try store.addUser(
          again, passphrase: Passphrase("four grey geese"), cost: StoreFolder.cheap)
      } == .nameTaken)
  }

  @Test func `nobody is given a passphrase that somebody has`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let taken = #expect(throws: StoreError.self) {
      try store.addUser(
        StoreFolder.manager, passphrase: Passphrase(StoreFolder.passphrase),
        cost: StoreFolder.cheap)
    }
    #expect(taken?.code == .passphraseTaken)
    #expect(taken?.exitCode == 64)
    let ruth = try store.addUser(
      StoreFolder.manager, passphrase: Passphrase("four grey geese"), cost: StoreFolder.cheap)
    #expect(
      code {
        try store.changePassphrase(
          of: store.user.id, to: Passphrase("four grey geese"), cost: StoreFolder.cheap)
      } == .passphraseTaken)
    // One's own may stay: its key is wrapped anew.
    try store.changePassphrase(
      of: store.user.id, to: Passphrase(StoreFolder.passphrase), cost: StoreFolder.cheap)
    #expect(try folder.open().user == store.user)
    #expect(try folder.open("four grey geese").user == ruth)
  }

  @Test func `where there is a team manager, only they change the users`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    func add(_ name: String, _ role: Role, by store: CaseStore) -> StoreError.Code? {
      code {
        try store.addUser(
          User.Profile(name: name, role: role), passphrase: Passphrase("passphrase of \(name)"),
          cost: StoreFolder.cheap)
      }
    }
    #expect(add("Ben Okafor", .iro, by: store) == nil)
    #expect(add("Ruth Bell", .teamManager, by: store) == nil)
    #expect(add("Joan Clarke", .teamManager, by: store) == .notTeamManager)
    let ruth = try folder.open("passphrase of Ruth Bell")
    #expect(code { try store.removeUser(ruth.user.id) } == .notTeamManager)
    #expect(
      code {
        try store.changePassphrase(
          of: ruth.user.id, to: Passphrase("mine from now on"), cost: StoreFolder.cheap)
      } == .notTeamManager)
    #expect(add("Joan Clarke", .teamManager, by: ruth) == nil)
    // Whoever leaves may take themselves away.
    try store.removeUser(store.user.id)
    #expect(try ruth.users().map(\.profile.name) == ["Ben Okafor", "Joan Clarke", "Ruth Bell"])
  }

  @Test func `the last user cannot be removed`() throws {
    let store = try StoreFolder().create()
    #expect(code { try store.removeUser(store.user.id) } == .lastUser)
    #expect(code { try store.removeUser(.random()) } == .unknownUser)
  }

  @Test func `a removed user opens nothing, and what they recorded keeps their name`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let sample = Case()
    try store.record(try sample.all())
    try store.addUser(
      StoreFolder.manager, passphrase: Passphrase("four grey geese"), cost: StoreFolder.cheap)
    try store.removeUser(store.user.id)
    try store.close()
    #expect(code { try folder.open() } == .wrongPassphrase)
    let part = try folder.open("four grey geese").entries(child: sample.child)
    #expect(part.entries.allSatisfy { $0.by == sample.author })
  }

  @Test func `changing a passphrase wraps the key anew and touches no entry`() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    try store.record(try Case().all())
    try store.close()
    let before = try folder.rows("SELECT seq, sealed, chain FROM entry")
    let keys = try folder.rows("SELECT wrapped FROM scope_key")
    let again = try folder.open()
    try again.changePassphrase(
      of: again.user.id, to: Passphrase("five white owls"), cost: StoreFolder.cheap)
    try again.close()
    #expect(try folder.rows("SELECT seq, sealed, chain FROM entry") == before)
    #expect(try folder.rows("SELECT wrapped FROM scope_key") == keys)
    #expect(code { try folder.open() } == .wrongPassphrase)
    #expect(try folder.open("five white owls").verify() == sound(entries: 6))
  }

  @Test func `a short passphrase and a blank name are refused`() throws {
    let folder = try StoreFolder()
    #expect(
      code {
        try CaseStore.create(
          at: folder.path, user: StoreFolder.ama, passphrase: Passphrase("short"),
          cost: StoreFolder.cheap)
      } == .passphraseTooShort)
    #expect(code { try folder.create(User.Profile(name: " ", role: .iro)) } == .nameMissing)
    #expect(try folder.files().isEmpty)
  }

  @Test func `what a new store's passphrase costs is at least 64 MiB`() throws {
    let cost = try PassphraseCost.calibrated()
    #expect(cost.memory >= 64 << 20)
    #expect(cost.passes >= 3)
  }
}
