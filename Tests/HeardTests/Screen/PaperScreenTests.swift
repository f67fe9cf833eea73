import Foundation
import Support
import Testing

@Suite("A paper in a terminal", .serialized)
struct PaperScreenTests {
  @Test("is chosen, read, and written to a file of one's own, as HTML or as PDF")
  func written() async throws {
    let store = try await CommandStore.copy()
    try store.makeFolder("home")
    let terminal = try await RealTerminal.opened(
      on: store, environment: ["HOME": store.file("home")])
    try terminal.press("p")
    try await terminal.wait(for: "Leo · Papers")
    try terminal.press("Enter")
    try await terminal.wait(for: "Hello Leo.")
    try await write(in: terminal, choosing: [])
    try await terminal.wait(for: "Done: written to ~/form-L-2026-12-02.html")
    try await write(in: terminal, choosing: ["Right"])
    try await terminal.wait(for: "Done: written to ~/form-L-2026-12-02.pdf")
    let home = store.file("home")
    let html = try String(contentsOfFile: "\(home)/form-L-2026-12-02.html", encoding: .utf8)
    #expect(html.contains("Hello Leo."))
    let pdf = try Data(contentsOf: URL(filePath: "\(home)/form-L-2026-12-02.pdf"))
    #expect(pdf.starts(with: Array("%PDF-".utf8)))
    try terminal.press("Escape")
    try await terminal.wait(for: "Leo · Papers")
    try await terminal.leave()
    #expect(try await store.succeed("history", "leo").contains("(paper form)"))
  }

  private func write(in terminal: RealTerminal, choosing keys: [String]) async throws {
    try terminal.press("w")
    try await terminal.wait(for: "not encrypted")
    for key in keys { try terminal.press(key) }
    try terminal.press("C-s")
  }
}
