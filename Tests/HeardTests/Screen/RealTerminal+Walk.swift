import Support
import Testing

/// What a person does again and again on the screens.
extension RealTerminal {
  /// What goes into the field that has the focus.
  enum Answer {
    /// The answer of this number, from 1.
    case choose(Int)
    case text(String)
    /// A text in the place of what stands there.
    case instead(String)
    /// As it stands.
    case leave
  }

  /// The program on a store, past the passphrase.
  static func opened(
    on store: CommandStore, as who: CommandStore.Who = .worker, at home: String = "[Meetings]",
    today: String = "2026-11-25", width: Int = 80, height: Int = 24,
    environment: [String: String] = [:]
  ) async throws -> RealTerminal {
    let terminal = try RealTerminal(
      heard("--store", store.path, "--as", who.rawValue, "--today", today),
      environment: environment, width: width, height: height)
    try await terminal.wait(for: "Passphrase")
    try terminal.type(who.passphrase)
    try terminal.press("Enter")
    try await terminal.wait(for: home)
    try await terminal.wait(forNo: "Opening")
    return terminal
  }

  /// Selects the row of a list that holds a text.
  func select(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try press("Home")
    try await wait(until: "has its first row selected", sourceLocation: sourceLocation) {
      $0.isAtTop
    }
    while let marked = try screen().marked, !marked.contains(text) {
      try press("Down")
      let goal = "goes on from “\(marked)” to “\(text)”"
      try await wait(until: goal, sourceLocation: sourceLocation) {
        $0.marked.map { $0 != marked } ?? false
      }
    }
  }

  /// Answers one field after the other.
  func fill(_ answers: [Answer]) throws {
    for answer in answers {
      switch answer {
      case .choose(let number): try type("\(number)")
      case .text(let text): try type(text)
      case .instead(let text):
        try press("C-u")
        try type(text)
      case .leave: break
      }
      try press("Tab")
    }
  }

  func record(sourceLocation: SourceLocation = #_sourceLocation) async throws {
    try press("C-s")
    try await wait(for: "Recorded", sourceLocation: sourceLocation)
  }

  /// Fills in the form of a row of the walk, and records it.
  ///
  /// - Parameter shown: what the row says afterwards.
  func see(
    to row: String, _ answers: Answer..., shows shown: String = "done",
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await select(row, sourceLocation: sourceLocation)
    try press("Enter")
    // To the first question: a form begins at the first that has to be answered.
    for _ in 0..<12 { try press("BTab") }
    try fill(answers)
    try await record(sourceLocation: sourceLocation)
    try await wait(until: "has “\(row)” as “\(shown)”", sourceLocation: sourceLocation) {
      $0.marked.map { $0.contains(row) && $0.contains(shown) } ?? false
    }
  }

  /// Leaves the program from wherever it is.
  func leave() async throws {
    try await goHome()
    try press("q")
    try await wait(for: "left with 0")
  }

  func goHome() async throws {
    while try !screen().contains("q quit") {
      let before = try screen()
      try press("Escape")
      try await wait(until: "goes back") { $0 != before }
    }
  }
}

extension String {
  /// The row that is selected; without the form beside it.
  fileprivate var marked: String? {
    split(separator: "\n").first { $0.contains("▸") }
      .map { String($0.prefix { $0 != "│" }) }
  }

  /// Whether the selected row stands right under the first heading.
  fileprivate var isAtTop: Bool {
    let rows = split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = rows.firstIndex(where: { $0.contains("▸") }), index > 0 else { return false }
    return ["Before", "The assessment", "  When", "  Name"].contains {
      rows[index - 1].hasPrefix($0)
    }
  }
}
