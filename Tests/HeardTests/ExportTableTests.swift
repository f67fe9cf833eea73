import Foundation
import Testing

@Suite("heard export csv")
struct ExportTableTests {
  private static let today = ["--today", "2026-11-25"]

  private func rows(_ path: String) throws -> [Substring] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\r\n")
  }

  @Test("Writes a row for each record of those asked for, with no formula in it")
  func records() async throws {
    let store = try await CommandStore.copy()
    let added = try await store.record(
      #"""
      [{"fact": "child-amended", "child": "mia",
        "details": {"name": "=HYPERLINK(\"x\")", "born": "2016-07-08", "worker": "@Bo"}}]
      """#)
    try #require(added.code == 0)
    let file = store.file("records.csv")
    let outcome = try await store.run(["export", "csv", "records", file] + Self.today)
    #expect(outcome.code == 0 && outcome.output.hasPrefix("3 records are in "))
    let rows = try rows(file)
    #expect(
      rows.first
        == """
        child,child_name,worker,age_on_the_day,meeting,kind,on,state,chair,readiness,gaps,code,\
        cautions
        """)
    #expect(rows.count == 4)
    #expect(
      rows.contains {
        $0.hasPrefix("leo,Leo Okafor,Ama Mensah,12,leos-review,looked-after-review,2026-12-02,")
      })
    #expect(rows.contains { $0.contains(#"mia,"'=HYPERLINK(""x"")",'@Bo,10,core"#) })
    let some = try await store.run(
      ["export", "csv", "records", file, "--force", "--find", "leo", "--to", "2026-12-02"]
        + Self.today)
    #expect(some.output.hasPrefix("1 record is in "))
  }

  @Test("Is in the history of each child, where somebody else than their worker made it")
  func looked() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(
      ["export", "csv", "records", store.file("records.csv")] + Self.today, as: .manager)
    #expect(outcome.code == 0)
    #expect(try await store.succeed("history", "leo").contains("export records"))
  }

  @Test("Writes the figures that the report prints, and replaces nothing unasked")
  func report() async throws {
    let store = try await CommandStore.copy()
    let file = store.file("report.csv")
    let period = ["--period", "dec 2026", "--today", "2027-01-10", "--unsuppressed"]
    let outcome = try await store.run(["export", "csv", "report", file] + period)
    #expect(outcome.code == 0 && outcome.output.contains(" rows are in "))
    let printed = try await store.run(["report", "--format", "csv"] + period)
    #expect(try String(contentsOfFile: file, encoding: .utf8) == printed.output)
    let again = try await store.run(["export", "csv", "report", file] + period)
    #expect(again.isRefused(73, "--force replaces it."))
  }

  @Test("The readiness board has a row for each child at each meeting")
  func ready() async throws {
    let store = try await CommandStore.copy()
    let outcome = try await store.run(["ready", "--format", "csv"] + Self.today)
    #expect(outcome.code == 0)
    let rows = outcome.output.split(separator: "\r\n")
    #expect(rows.first?.hasPrefix("child,child_name,age_on_the_day,worker,meeting,kind,on") == true)
    #expect(rows.count == 4)
    #expect(rows[1].contains("leo,Leo Okafor,12,Ama Mensah,leos-review,looked-after-review"))
    #expect(rows[1].contains(",gap,"))
  }
}
