import ArgumentParser
import Foundation

/// Ends or fails a store's work at every write of it, and looks each time whether the record is
/// exactly as before or after.
@main
struct Soak: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Kills and fails the store at every write, and holds what is left against what was.",
    subcommands: [Run.self, Act.self], defaultSubcommand: Run.self)
}

extension Soak {
  /// The whole: every kind of work, every kind of fault, every point.
  struct Run: ParsableCommand {
    @Option(help: "At most so many points, spread over all.") var points = 10_000
    @Option(help: "The library that fails calls.") var library: String
    @Option(help: "A folder for the stores; it is made and removed.") var folder: String

    func run() throws {
      let bench = try FaultBench(library: library, folder: folder)
      defer { bench.remove() }
      let counts = try Work.allCases.map { ($0, try bench.count($0)) }
      let all = counts.reduce(0) { $0 + $1.1 } * Fault.allCases.count
      let step = max(1, (all + points - 1) / max(1, points))
      var (tried, wrong) = (0, 0)
      for (work, count) in counts {
        for fault in Fault.allCases {
          for point in stride(from: 1 + tried % step, through: count, by: step) {
            tried += 1
            if let finding = try bench.try(work, fault, at: point) {
              wrong += 1
              print("\(work.rawValue) \(fault.rawValue) at \(point) of \(count): \(finding)")
            }
          }
        }
        print("\(work.rawValue): \(count) writes")
      }
      print("\(tried) points tried of \(all); \(wrong) wrong")
      guard wrong == 0 else { throw ExitCode(1) }
    }
  }

  /// One piece of work on a store, in the process that is to be killed.
  struct Act: ParsableCommand {
    @Argument var work: String
    @Argument var store: String

    func run() throws {
      guard let work = Work(rawValue: work) else { throw ExitCode(64) }
      try work.run(on: store) {
        // Straight out, since the process may be killed before its buffers are.
        try? FileHandle.standardOutput.write(contentsOf: Data("saved\n".utf8))
      }
    }
  }
}

/// How the work is stopped.
enum Fault: String, CaseIterable {
  case kill, torn, full, broken, sync
}
