package import Participation

/// What a screen wants done after an event: to go somewhere, or something of the world.
package enum Step: Sendable, Equatable {
  case show(AnyScreen)
  /// In the place of this screen.
  case replace(AnyScreen)
  case back
  /// To a home screen, whatever is open.
  case home(Tab)
  case overlay(Overlay)
  case say(Notice)
  case ask(Request)
  case record(Recording)
  case keepDraft(FormPlace, [UInt8])
  case dropDraft(FormPlace)
  /// Notes that a record was looked at.
  case noteView(ChildID, MeetingID?, String)
  /// Notes that a page of what was searched was looked at.
  case noteViews([RecordKey], String)
  case edit(String)
  case perform(Command.ID)
  /// One of several that a question offered, told to the screen by its place.
  case choose(Int)
}

/// Entries to record, and the draft that they came from.
package struct Recording: Sendable, Equatable {
  package var entries: [Entry]
  package var place: FormPlace?
  /// What to say once it is recorded.
  package var saying: String
  /// What the entries say, for whoever takes them back.
  package var sentences: [String]

  package init(
    entries: [Entry], place: FormPlace?, saying: String, sentences: [String] = []
  ) {
    self.entries = entries
    self.place = place
    self.saying = saying
    self.sentences = sentences
  }
}

/// A line about what just happened, or why something cannot be done.
package struct Notice: Sendable, Hashable {
  package var text: String
  package var isTrouble: Bool

  package init(_ text: String, trouble: Bool = false) {
    self.text = text
    isTrouble = trouble
  }
}

/// The home screens, as tabs.
package enum Tab: String, Sendable, Hashable, CaseIterable {
  case meetings, children, readiness, records, report

  package var title: String {
    switch self {
    case .meetings: "Meetings"
    case .children: "Children"
    case .readiness: "Readiness"
    case .records: "Records"
    case .report: "Report"
    }
  }

  /// Where somebody in a role begins.
  package static func home(of role: Role) -> Tab {
    switch role {
    case .socialWorker: .meetings
    case .iro, .chair: .readiness
    case .teamManager: .records
    }
  }

  /// All tabs as somebody in a role finds them: their home first.
  package static func all(for role: Role) -> [Tab] {
    [home(of: role)] + allCases.filter { $0 != home(of: role) }
  }
}
