import Foundation
import Testing

@Suite("The page of commands is what the program says of itself")
struct CommandsPageTests {
  private static let file = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/commands.md")

  @Test("Every command and option stands in docs/commands.md, in the words of its help")
  func page() async throws {
    let dump = try await Program.run("--experimental-dump-help")
    #expect(dump.code == 0)
    let text = try CommandsPage(dump: dump.output).text
    if ProcessInfo.processInfo.environment["HEARD_DOCS"] == "write" {
      try text.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    #expect(text.contains("## `heard export ssda903`"))
    #expect(try String(contentsOf: Self.file, encoding: .utf8) == text)
  }
}
