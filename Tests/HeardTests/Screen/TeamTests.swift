import Foundation
import Support
import Testing

/// Worker, reviewing officer and manager on one file, each as their own user, typed as they type.
@Suite("A team in terminals", .serialized)
struct TeamTests {
  /// A looked-after child with two parents and a review on 2 December.
  private static let entries = #"""
    [{"fact": "child-added", "child": "noor",
      "details": {"name": "Noor Aziz", "born": "2014-03-03", "worker": "Ama Mensah",
                  "team": "North"}},
     {"fact": "status-began", "child": "noor",
      "details": {"status": "looked-after", "from": "2026-11-04"}},
     {"fact": "person-added", "child": "noor",
      "details": {"id": "hina", "name": "Hina Aziz", "relation": "parent", "under18": false,
                  "accessNeeds": []}},
     {"fact": "person-added", "child": "noor",
      "details": {"id": "karim", "name": "Karim Aziz", "relation": "parent", "under18": false,
                  "accessNeeds": []}},
     {"fact": "meeting-planned", "meeting": "noors-review",
      "details": {"kind": "looked-after-review", "date": "2026-12-02",
                  "chair": {"name": "Ida Cho", "isChildsWorker": false}, "children": ["noor"]}}]
    """#

  @Test("a gap is seen, asked about, answered, decided on, signed off, held and reported")
  func review() async throws {
    let store = try await CommandStore.copy()
    #expect(try await store.record(Self.entries).code == 0)
    try store.addReviewer()
    let ida = try await RealTerminal.opened(on: store, as: .reviewer, at: "[Readiness]")
    let ama = try await RealTerminal.opened(on: store)
    try await ask(ida)
    try await answer(ama)
    try await decide(ida)
    try await ida.leave()
    try await ama.leave()
    try await hold(store)
    try await report(store)
  }

  /// The reviewing officer sees what is missing, and asks about it.
  private func ask(_ ida: RealTerminal) async throws {
    try await ida.wait(for: "! Hina Aziz: asked for their views")
    try ida.press("Enter")
    try await ida.wait(for: "Why:")
    try await ida.select("Hina: asked")
    try ida.press("q")
    try await ida.wait(for: "Ask about this")
    try ida.type("Has Hina been rung?")
    try await ida.record()
    try await ida.wait(for: "Has Hina been")
  }

  /// The worker, whose program was open all the while, finds the question, and sees to it.
  private func answer(_ ama: RealTerminal) async throws {
    try await ama.select("Noor A.")
    try ama.press("Enter")
    try await ama.wait(for: "Ida Cho asks")
    try await ama.select("Ida Cho asks")
    try ama.press("Enter")
    try await ama.wait(for: "Has Hina been rung?")
    try ama.type("Yes, this morning: here is what she says.")
    try await ama.record()
    try await ama.see(
      to: "Hina: asked", .choose(3), .leave, .choose(6), .leave, .text("He should come home."),
      .choose(1), .choose(1))
    // She asks that the father be kept out.
    try ama.press("o")
    try await ama.wait(for: "Ask that somebody be excluded")
    for _ in 0..<12 { try ama.press("BTab") }
    try ama.fill([.choose(2), .leave, .leave, .choose(1), .text("Noor says so."), .choose(1)])
    try await ama.record()
  }

  /// The reviewing officer sees the answer, decides on the request, and signs the review off.
  private func decide(_ ida: RealTerminal) async throws {
    try await ida.select("Hina: asked")
    try await ida.wait(for: "this morning")
    try await ida.select("Karim: met before")
    // Below it, once it is here.
    try await ida.wait(for: "Karim Aziz: excluded?")
    try await ida.select("Karim Aziz: excluded?")
    try ida.press("Enter")
    try await ida.wait(for: "^S record")
    for _ in 0..<12 { try ida.press("BTab") }
    try ida.fill([
      .choose(2), .leave, .leave, .leave, .text("He may come to the second half."), .leave,
    ])
    try await ida.record()
    try ida.press("s")
    try await ida.wait(for: "Sign the meeting off")
    try ida.type("Noor wants it this week.")
    try await ida.record()
    try await ida.wait(for: "signed off")
  }

  /// On the day the worker records that it was held, who was there and how Noor took part.
  private func hold(_ store: CommandStore) async throws {
    let ama = try await RealTerminal.opened(on: store, today: "2026-12-02")
    try await ama.select("Noor A.")
    try ama.press("Enter")
    try await ama.wait(for: "· signed off")
    try await ama.see(to: "The meeting was held", .leave, shows: "Wed 2 Dec")
    try await ama.see(to: "Noor: attendance", .choose(1), .choose(1), shows: "all of it")
    try await ama.see(to: "Hina Aziz: attendance", .choose(1), .choose(1), shows: "all of it")
    try await ama.see(to: "How Noor took", .choose(1), .choose(1))
    try await ama.leave()
  }

  /// The manager finds the record as the others left it, and counts it; that they looked is noted.
  private func report(_ store: CommandStore) async throws {
    let bo = try await RealTerminal.opened(
      on: store, as: .manager, at: "[Records]", today: "2026-12-03")
    try bo.type("/noor")
    try await bo.wait(for: "1 found")
    try bo.press("Enter")
    try await bo.wait(until: "has the code and what went ahead") {
      $0.contains("PN1") && $0.contains("with gaps")
    }
    try bo.press("Enter")
    try await bo.wait(for: "Why:")
    try await bo.select("Karim Aziz: excluded?")
    try await bo.leave()
    let printed = try await store.run(
      ["report", "--period", "dec 26", "--today", "2026-12-03", "--format", "json"], as: .manager)
    #expect(printed.code == 0 && printed.errors == "")
    let report = try JSONDecoder().decode(Counted.self, from: Data(printed.output.utf8))
    let figures = report.groups.flatMap(\.figures)
    let counts = Dictionary(uniqueKeysWithValues: figures.map { ($0.id, $0.count) })
    let expected = [
      "held": 1, "parents-asked": 1, "parents-attended": 1, "exclusions-requested": 1,
      "exclusions-refused": 1, "pn1": 1, "took-part": 1,
    ]
    for (id, count) in expected { #expect(counts[id] == count, "\(id)") }
    let looks = try await store.succeed("history", "noor", as: .manager)
    #expect(looks.contains("Bo Lindqvist, team manager"))
    #expect(looks.contains("record-viewed"))
    #expect(!looks.contains("record-viewed – Ida Cho"))
  }

  private struct Counted: Decodable {
    let groups: [Group]

    struct Group: Decodable { let figures: [Figure] }

    struct Figure: Decodable {
      let id: String
      let count: Int?
    }
  }
}
