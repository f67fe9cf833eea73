import Foundation
import Papers
import Testing

/// `tidy`, which script/test installs, reads every page and has nothing to say against it.
@Suite("Every page is valid HTML")
struct TidyTests {
  @Test("By tidy, in every look", arguments: PaperLook.Size.allCases, [false, true])
  func valid(size: PaperLook.Size, isForInterpreter: Bool) throws {
    let look = PaperLook(size: size, isForInterpreter: isForInterpreter)
    let papers =
      try SamplePapers.all().map(\.paper) + HTMLPageTests.hostile.map { Pages.everywhere($0) }
    #expect(papers.count > 200)
    let findings = try Tidy.findings(in: papers.map { HTMLPage.text(of: $0, look: look) })
    #expect(findings == "")
  }

  @Test("It does find what is wrong")
  func finds() throws {
    #expect(
      try Tidy.findings(in: [
        HTMLPage.text(of: Pages.everywhere("safe")),
        "<!DOCTYPE html><title>T</title><p>One<blink>two",
      ]).contains("page-1.html"))
  }
}

enum Tidy {
  /// What tidy says of pages, a line for each finding with the page's place among them.
  static func findings(in pages: [String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "tidy-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = pages.indices.map { "page-\($0).html" }
    for (name, page) in zip(names, pages) {
      try page.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.currentDirectoryURL = folder
    process.arguments =
      ["tidy", "-quiet", "-errors", "--gnu-emacs", "yes", "--file", "findings"]
      + names
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus <= 2, "tidy did not run; script/test installs it")
    return try String(contentsOf: folder.appending(path: "findings"), encoding: .utf8)
  }
}
