package import Canvas
package import Participation

/// A screen: its state, what can be done there, and how it looks. Screens are values; what they want
/// of the world they say in steps.
package protocol Screen: Sendable, Equatable {
  /// The heading; home screens have tabs instead.
  func title(_ around: ScreenContext) -> String

  /// Which tab is lit.
  var tab: Tab { get }

  /// Whether keys are text here and not commands.
  var isTyping: Bool { get }

  /// What can be done now, the most wanted first.
  func commands(_ around: ScreenContext) -> [Command]

  mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step]

  /// What can be opened here and has no key of its own: the palette finds it too.
  func choices(_ around: ScreenContext) -> [MenuState.Choice]

  /// Takes what is no command; nil where it means nothing here.
  mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]?

  /// The screen is shown, for the first time or again.
  mutating func appeared(_ around: ScreenContext) -> [Step]

  /// What came of a request or a recording.
  mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step]

  /// Whether keys go to a form, whether they are text there or not.
  var isFilling: Bool { get }

  /// What the signs and words of the screen mean, for its help.
  var legend: [String] { get }

  /// When the draft of what is being typed was kept last.
  var keptAt: Moment? { get }

  /// A draft of this screen was kept.
  mutating func kept(_ place: FormPlace, at moment: Moment)

  func draw(into canvas: Canvas, _ around: ScreenContext)
}

extension Screen {
  package var isTyping: Bool { false }
  package var keptAt: Moment? { nil }
  package var isFilling: Bool { false }
  package var legend: [String] { [] }
  package func choices(_ around: ScreenContext) -> [MenuState.Choice] { [] }
  package mutating func perform(_ command: Command.ID, _ around: ScreenContext) -> [Step] { [] }
  package mutating func handle(_ input: Input, _ around: ScreenContext) -> [Step]? { nil }
  package mutating func appeared(_ around: ScreenContext) -> [Step] { [] }
  package mutating func received(_ answer: Answer, _ around: ScreenContext) -> [Step] { [] }
  package mutating func kept(_ place: FormPlace, at moment: Moment) {}
}

/// Any of the screens, as a value that can be compared.
package enum AnyScreen: Sendable, Equatable {
  case meetings(MeetingsScreen)
  case children(ChildrenScreen)
  case child(ChildScreen)
  case walk(WalkScreen)
  case form(FormScreen)
  case history(HistoryScreen)
  case importing(ImportScreen)
  case papers(PaperScreen)
  case readiness(ReadinessScreen)
  case records(RecordsScreen)
  case overdue(OverdueScreen)
  case report(ReportScreen)
  case reportRecords(ReportRecordsScreen)
  case page(PageScreen)

  /// The home screen of a tab.
  init(_ tab: Tab) {
    self =
      switch tab {
      case .meetings: .meetings(MeetingsScreen())
      case .children: .children(ChildrenScreen())
      case .readiness: .readiness(ReadinessScreen())
      case .records: .records(RecordsScreen())
      case .report: .report(ReportScreen())
      }
  }

  /// Whether it stands below all others.
  var isHome: Bool {
    switch self {
    case .meetings, .children, .readiness, .records, .report: true
    case .child, .walk, .form, .history, .importing, .overdue, .reportRecords, .page, .papers:
      false
    }
  }

  package var screen: any Screen {
    get {
      switch self {
      case .meetings(let screen): screen
      case .children(let screen): screen
      case .child(let screen): screen
      case .walk(let screen): screen
      case .form(let screen): screen
      case .history(let screen): screen
      case .importing(let screen): screen
      case .readiness(let screen): screen
      case .records(let screen): screen
      case .overdue(let screen): screen
      case .report(let screen): screen
      case .reportRecords(let screen): screen
      case .page(let screen): screen
      case .papers(let screen): screen
      }
    }
    set {
      switch newValue {
      case let screen as MeetingsScreen: self = .meetings(screen)
      case let screen as ChildrenScreen: self = .children(screen)
      case let screen as ChildScreen: self = .child(screen)
      case let screen as WalkScreen: self = .walk(screen)
      case let screen as FormScreen: self = .form(screen)
      case let screen as HistoryScreen: self = .history(screen)
      case let screen as ImportScreen: self = .importing(screen)
      case let screen as ReadinessScreen: self = .readiness(screen)
      case let screen as RecordsScreen: self = .records(screen)
      case let screen as OverdueScreen: self = .overdue(screen)
      case let screen as ReportScreen: self = .report(screen)
      case let screen as ReportRecordsScreen: self = .reportRecords(screen)
      case let screen as PageScreen: self = .page(screen)
      case let screen as PaperScreen: self = .papers(screen)
      default: break
      }
    }
  }
}
