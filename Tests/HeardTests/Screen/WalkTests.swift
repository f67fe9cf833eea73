import Foundation
import Participation
import Support
import Testing

/// Whole pieces of work, typed as somebody types them.
@Suite("A walk in a terminal", .serialized)
struct WalkTests {
  @Test("a child of a return is prepared, heard, answered, closed and found again")
  func lookedAfterReview() async throws {
    let store = try await CommandStore.copy()
    try await planReview(on: store)
    let after = try await RealTerminal.opened(on: store, today: "2026-11-25")
    try await open("Mara", in: after)
    try await after.select("The meeting was held")
    try await holdReview(in: after)
    try await answerMara(in: after)
    try await after.leave()

    let again = try await RealTerminal.opened(on: store, today: "2026-12-01")
    try await open("Mara", in: again)
    try await again.wait(for: "· closed")
    try await again.leave()
    try await expectClosed(in: store)
  }

  /// Finds a child's meeting from the list of meetings, and opens it.
  private func open(_ child: String, in terminal: RealTerminal) async throws {
    try terminal.press("/")
    try await terminal.wait(for: "all again")
    try terminal.type(child)
    try await terminal.wait(until: "finds \(child) alone") { screen in
      screen.contains("\(child) L.") && !screen.contains("Leo O.")
    }
    try terminal.press("Enter", "Enter")
    try await terminal.wait(for: "Why:")
  }

  // MARK: Before

  private func planReview(on store: CommandStore) async throws {
    let terminal = try await RealTerminal.opened(on: store, today: "2026-11-02")
    try await importMara(in: terminal, of: store)
    for (name, relation) in [("Folake Lind", 1), ("Jo Carter", 5)] {
      try terminal.press("a")
      try await terminal.wait(for: "Add a person")
      try terminal.fill([.text(name), .choose(relation)])
      try await terminal.record()
      try await terminal.wait(for: "\(name), ")
    }
    try terminal.press("m")
    try await terminal.wait(for: "Plan a meeting")
    try terminal.fill([
      .choose(6), .text("25/11"), .text("10:30"), .leave, .text("Ike Obi"), .choose(2),
    ])
    try await terminal.wait(for: "Wed 25 Nov 2026")
    try await terminal.record()
    // What was planned is opened at once.
    try await terminal.wait(for: "Mara L. · Looked-after review · nothing due yet · Wed 25 Nov")
    try await terminal.goHome()
    try terminal.press("BTab")
    try await terminal.wait(for: "[Meetings]")
    try await open("Mara", in: terminal)
    try await prepareReview(in: terminal)
    try await terminal.leave()
  }

  /// Imports a return from within the program, and gives a child of it a name and a social worker.
  private func importMara(in terminal: RealTerminal, of store: CommandStore) async throws {
    try store.makeFolder("return")
    try store.write(
      "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n4712,F,03/09/2017,WBRI,A123,,\n",
      as: "return/header.csv")
    try store.write(
      "CHILD,DECOM,LS,DEC\n4712,05/10/2026,C2,\n", as: "return/episodes.csv")
    try terminal.press("Tab")
    try await terminal.wait(for: "Born")
    try terminal.press("I")
    try await terminal.wait(for: "Folder")
    try terminal.type(store.file("return"))
    try terminal.press("C-s")
    try await terminal.wait(for: "Taken: 1")
    try terminal.press("Enter")
    try await terminal.wait(for: "Child 4712")
    try await terminal.select("Child 4712")
    try terminal.press("Enter")
    try await terminal.wait(for: "no. 4712")
    try terminal.press("e")
    try await terminal.wait(for: "Full name")
    try terminal.fill([
      .instead("Mara Lind"), .text("Mara"), .leave, .leave, .leave, .text("Ama Mensah"),
    ])
    try await terminal.record()
    try await terminal.wait(for: "social worker Ama Mensah")
  }

  private func prepareReview(in terminal: RealTerminal) async throws {
    let words = "I want to see my sister more."
    try await terminal.see(
      to: "Mara asked", .choose(2), .leave, .leave, .leave, .text("Jo Carter"),
      .text("foster carer"), .leave, .text(words), .choose(1), .choose(1))
    try await terminal.see(to: "Mara encouraged", .leave, .choose(1))
    try await terminal.see(to: "Advocate offered", .leave, .choose(1), .leave, .text("Voice"))
    try await terminal.see(
      to: "Mara met before", .leave, .choose(1), .choose(1), .choose(1), .choose(1), .choose(1),
      .leave)
    try await terminal.see(to: "Folake: invited", .choose(1), .leave, .text("taxi booked"))
    try await terminal.see(
      to: "Folake: asked", .choose(3), .leave, .choose(6), .leave, .leave, .leave,
      .text("Let her come home."), .choose(1), .choose(1))
    try await terminal.see(to: "Folake: involved", .leave, .text("in a visit"))
    try await terminal.see(to: "Folake: support", .leave, .choose(2))
    try await terminal.see(to: "Folake: report", .leave, .choose(1))
    try await terminal.see(
      to: "Folake: met before", .leave, .choose(1), .choose(1), .choose(1), .choose(1), .choose(2),
      .leave)
    try await terminal.see(to: "Jo: carer invited", .choose(1), .leave, .text("a call at home"))
    try await terminal.see(
      to: "Jo: carer asked", .choose(2), .leave, .leave, .leave, .leave, .leave,
      .text("She sleeps well."), .choose(1), .choose(1))
    try await terminal.see(
      to: "Family's feedback", .text("It is fair."), .choose(1), .leave, .leave,
      .text("It is short."))
    try terminal.press("Escape")
    try await terminal.wait(until: "has the review as ready") { screen in
      screen.split(separator: "\n").contains { $0.contains("Mara L., 9") && $0.contains("ready") }
    }
  }

  // MARK: At and after

  private func holdReview(in terminal: RealTerminal) async throws {
    try await terminal.see(to: "The meeting was held", .leave, shows: "Wed 25 Nov")
    try await terminal.see(to: "Mara: attendance", .choose(1), .choose(1), shows: "all of it")
    try await terminal.see(
      to: "Folake Lind: attendance", .choose(1), .choose(1), shows: "all of it")
    try await terminal.see(to: "Jo Carter: attendance", .choose(3), shows: "not attended")
    try await terminal.see(to: "How Mara took", .choose(1), .choose(1))
  }

  private func answerMara(in terminal: RealTerminal) async throws {
    try await terminal.see(
      to: "Decisions written", .leave, .text("Mara sees her sister weekly."), .text("Ama Mensah"),
      .text("4/12"))
    try await terminal.see(to: "Record (minutes) wri", .leave)
    try await terminal.see(to: "Record (minutes) sent", .leave, .text("Mara, Folake Lind"))
    try await terminal.see(to: "Folake: asked how", .leave, .choose(1))
    try await terminal.see(
      to: "Mara told", .choose(2), .text("weekly, not every day"), .text("in a talk at home"),
      .leave, .leave)
    try await terminal.see(
      to: "Folake: told", .choose(2), .text("in three months"), .text("by telephone"), .leave,
      .leave)
    try await terminal.see(to: "Views discussed", .leave, .text("Bo Lindqvist"))
    try terminal.press("d")
    try await terminal.wait(for: "Everything is done or explained")
    try terminal.press("y")
    try await terminal.wait(for: "The meeting is closed")
    try await terminal.wait(for: "· closed")
  }

  private func expectClosed(in store: CommandStore) async throws {
    let list = try await store.succeed("list", "meetings", "--today", "2026-12-01")
    let line = try #require(list.split(separator: "\n").first { $0.contains("Mara Lind") })
    let meeting = try #require(line.split(separator: " ").last.map(String.init))
    let shown = try await store.succeed("show", "meeting", meeting, "--today", "2026-12-01")
    #expect(shown.contains("Looked-after review on Wed 25 Nov 2026, closed"))
    #expect(shown.contains("I want to see my sister more."))
    #expect(shown.contains("PN1"))
    #expect(!shown.contains("to do"))
    let children = try await store.succeed("list", "children", "--find", "Mara")
    let child = try #require(children.trimmed.split(separator: " ").last.map(String.init))
    let history = try await store.succeed("history", child)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for words in ["weekly, not every day", "told the outcome", "taxi booked"] {
      #expect(history.contains(words))
    }
  }
}
