package import Canvas
package import Participation

/// What happened, in the world or at the keyboard.
package enum Event: Sendable, Equatable {
  /// The program begins, with the drafts that were left.
  case began
  case input(Input)
  /// What came of something asked for a screen.
  case answered(Answer, screen: Int)
  case draftKept(FormPlace, Moment)
  case draftNotKept(Trouble)
  /// Another program wrote to the store.
  case changedElsewhere
  /// Nobody has pressed a key for a while.
  case idled
  /// The passphrase was tried at a locked desk.
  case unlocked(Bool)
  /// A store was opened, or made and opened.
  case opened(Author, team: String?, isNew: Bool)
  case notOpened(Trouble)
}

/// What the desk wants of the world.
package enum Effect: Sendable, Equatable {
  case ask(Request, screen: Int)
  case record(Recording, screen: Int)
  case keepDraft(FormPlace, [UInt8])
  case dropDraft(FormPlace)
  case noteView(ChildID, MeetingID?, String)
  case noteViews([RecordKey], String)
  /// A text for the user's own editor.
  case edit(String, screen: Int)
  /// Opens the store with a passphrase, or only tries it where it is open.
  case unlock([UInt8])
  case make(NewStore)
  case suspend
  case quit
}
