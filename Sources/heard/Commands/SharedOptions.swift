import ArgumentParser
import Foundation
import Papers
import Participation
import Protocols

enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json

  /// Prints a result in this form.
  func print(_ value: some Encodable, text: @autoclosure () -> String) throws {
    switch self {
    case .text: try printResult(text())
    case .json: try printResult(try JSONPaper.text(of: value))
    }
  }
}

/// The form of a result, for commands that need no day.
struct FormatOption: ParsableArguments {
  @Option(name: .long, help: "Text for people, or JSON for programs.")
  var format: OutputFormat = .text

  func print(_ value: some Encodable, text: @autoclosure () -> String) throws {
    try format.print(value, text: text())
  }
}

/// What every command that prints takes.
struct OutputOptions: ParsableArguments {
  @Option(name: .long, help: "Text for people, or JSON for programs.")
  var format: OutputFormat = .text

  @Option(
    name: .long,
    help: ArgumentHelp("The day to work from (default: today in London).", valueName: "date"))
  var today: String?

  func day() throws -> CivilDate { try CivilDate(today: today) }
}

/// In which form a table is printed.
enum TableFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, csv

  func print(
    _ value: some Encodable, text: @autoclosure () -> String, csv: @autoclosure () -> String
  ) throws {
    switch self {
    case .text: try printResult(text())
    case .json: try printResult(try JSONPaper.text(of: value))
    case .csv: try printResult(csv())
    }
  }
}

/// What every command takes that prints a table.
struct TableOptions: ParsableArguments {
  @Option(name: .long, help: "Text for people, JSON for programs, or CSV for spreadsheets.")
  var format: TableFormat = .text

  @Option(
    name: .long,
    help: ArgumentHelp("The day to work from (default: today in London).", valueName: "date"))
  var today: String?

  func day() throws -> CivilDate { try CivilDate(today: today) }
}

/// Which protocol a command applies.
struct ProtocolOptions: ParsableArguments {
  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp("A protocol pack (default: Camden's).", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  func planner() throws -> Planner {
    Planner(pack: try pack(), calendar: try workingDays())
  }

  func pack() throws -> ProtocolPack {
    guard let file else { return try Bundled.camden() }
    return try ProtocolPack(file: file)
  }

  private func workingDays() throws -> WorkingDays {
    do { return try Bundled.workingDays() } catch {
      throw Complaint.configuration("bank holidays, line \(error.line): \(error.message)")
    }
  }
}

extension ProtocolPack {
  /// The largest pack that is read; the one that comes with the program has 40 kB.
  private static let largest = 1_000_000

  init(file: String) throws {
    let shown = file.visible
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      throw Complaint.configuration("\(shown):1: found no file; expected a protocol pack.")
    }
    guard !isFolder.boolValue else {
      throw Complaint.configuration("\(shown):1: found a folder; expected a protocol pack.")
    }
    let data: Data
    do {
      guard let handle = FileHandle(forReadingAtPath: file) else {
        throw CocoaError(.fileReadUnknown)
      }
      // At the end of an empty file there is nothing to read, which is no failure.
      data = try handle.read(upToCount: Self.largest + 1) ?? Data()
    } catch {
      throw Complaint.configuration(
        "\(shown):1: found nothing that can be read; expected a protocol pack.")
    }
    guard data.count <= Self.largest else {
      throw Complaint.configuration(
        "\(shown):1: found more than \(Self.largest) bytes; expected a protocol pack.")
    }
    guard let text = String(data: data, encoding: .utf8) else {
      throw Complaint.configuration("\(shown):1: found no UTF-8; expected a text file in UTF-8.")
    }
    try self.init(yaml: text, file: shown)
  }
}

extension CivilDate {
  /// The day that `--today` gives, else today in London.
  init(today: String?) throws {
    if let today {
      try self.init(argument: today, option: "--today")
    } else {
      self = Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000)).dayInLondon
    }
  }

  /// A date given to an option; the sentence names the option and the value.
  init(argument text: String, option: String) throws {
    do { try self.init(parsing: text) } catch {
      throw Complaint.usage("\(option): \(error.message)")
    }
  }
}

extension RawRepresentable<String> where Self: CaseIterable {
  /// One of a list of words given to an option.
  init(argument text: String, option: String, called noun: String) throws {
    guard let value = Self(rawValue: text) else {
      throw Complaint.usage(
        "\(option): “\(text.shownSafely)” is not \(noun); one of "
          + Self.allCases.map(\.rawValue).joined(separator: ", ") + " is accepted.")
    }
    self = value
  }
}

/// Writes a result whole to standard output, or says that it could not.
func printResult(_ text: String) throws {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  } catch {
    throw Complaint.unwritable
  }
}
