import ArgumentParser
import CaseStore
import Foundation
import Participation

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Looks the whole store over: the file, every seal, the order, the lists.")
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let (report, restored) = try store.withStore(onlyLooks: true, saysDamage: false) { store in
      (try store.verify(), try? store.restoration())
    }
    let findings = report.findings.map {
      Finding(kind: $0.kind.rawValue, detail: $0.detail, children: $0.children.map(\.text))
    }
    let lines = findings.map { finding in
      let children =
        finding.children.isEmpty
        ? "" : " (children: \(finding.children.joined(separator: ", ")))"
      return "\(finding.kind): \(finding.detail)\(children)\n"
    }
    try output.print(
      Line(
        sound: report.isSound, entries: report.entries, erased: report.erased, findings: findings,
        children: report.children.map(\.text), restored: restored.map(Restored.init)),
      text: report.isSound
        ? "The store is sound: \(report.entries) entries.\n"
          + (restored.map { Restored($0).text } ?? "")
        : "Wrong: \(findings.count)\n" + lines.joined())
    guard report.isSound else {
      throw Complaint(
        code: ExitCode(65),
        message: "the store is damaged; “heard restore” puts a backup in its place.")
    }
  }

  private struct Line: Encodable {
    let sound: Bool
    let entries, erased: Int
    let findings: [Finding]
    let children: [String]
    let restored: Restored?
  }

  /// That a backup was put in the store's place on purpose.
  private struct Restored: Encodable {
    let at: String
    let by: Author
    private let day: CivilDate

    private enum CodingKeys: String, CodingKey { case at, by }

    init(_ restoration: Restoration) {
      at = restoration.at.description
      by = restoration.by
      day = restoration.at.dayInLondon
    }

    var text: String {
      "A backup was put in its place on \(day.written) by \(by.name.visible), \(by.role.name).\n"
    }
  }

  private struct Finding: Encodable {
    let kind, detail: String
    let children: [String]
  }
}

struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: "Makes all that lists show anew from the entries.")
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let count = try store.withStore { try $0.rebuild() }
    try output.print(["children": count], text: "The lists of \(count) children are made anew.\n")
  }
}

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Writes a checked copy of the store.")
  @Option(
    name: .long, help: ArgumentHelp("A new file (default: beside the others).", valueName: "file"),
    completion: .file())
  var to: String?
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let path = try store.withStore { store -> String? in
      guard let to else { return try store.backUpNow() }
      try store.backUp(to: to)
      return to
    }
    try output.print(
      ["backup": path],
      text: path.map { "The copy is at \($0.visible).\n" }
        ?? "Nothing was written since the last backup; no other was made.\n")
  }
}

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Puts a backup in the store's place, checked first; the store of before is kept.")
  @Argument(help: "The backup.", completion: .file()) var file: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    guard FileManager.default.fileExists(atPath: file) else {
      throw StoreError(.notFound, "There is no backup at “\(file.shownSafely)”.")
    }
    let restored = try CaseStore.restore(
      from: file, to: try store.path(), passphrase: try store.passphrase.read(), user: store.name)
    try output.print(
      ["kept": restored.kept],
      text: "The backup is in place, \(restored.report.entries) entries, and sound.\n"
        + (restored.kept.map { "The store of before is kept at \($0.visible).\n" } ?? ""))
  }
}

struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Erases a child's records for good: for team managers, and recorded.")
  @Argument(help: "The child's identifier.") var child: String
  @Option(name: .long, help: ArgumentHelp("Why.", valueName: "text")) var why: String
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: FormatOption

  func run() throws {
    let id = try ChildID(argument: child, called: "a child")
    let erased = try store.withStore { try $0.erase(child: id, why: why) }
    let left = erased.backupsLeft.map(\.visible).joined(separator: ", ")
    try output.print(
      Line(
        entries: erased.entries, meetings: erased.meetings.map(\.text), backups: erased.backups,
        backupsLeft: erased.backupsLeft, swept: erased.isSwept),
      text: "\(erased.entries) entries can never be opened again, "
        + "here and in \(erased.backups) backups.\n"
        + (erased.isSwept
          ? "" : "Another program kept the file from being swept; it is at the next erasure.\n")
        + (left.isEmpty ? "" : "Remove these backups by hand, they still hold them: \(left)\n"))
  }

  private struct Line: Encodable {
    let entries: Int
    let meetings: [String]
    let backups: Int
    let backupsLeft: [String]
    let swept: Bool
  }
}
