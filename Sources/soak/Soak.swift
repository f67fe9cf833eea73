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
      var counts: [(work: Work, fault: Fault, count: Int)] = []
      for work in Work.allCases {
        let writes = try bench.count(work, .kill)
        let inBackups = try bench.count(work, .backupsFull)
        say("\(work.rawValue): \(writes) writes")
        for fault in Fault.allCases {
          let writes = fault == .backupsFull ? inBackups : writes
          counts.append((work, fault, fault.points(of: work, writes: writes)))
        }
      }
      let all = counts.reduce(0) { $0 + $1.count }
      let spread = Spread(points: points, of: all)
      var (passed, tried, wrong) = (0, 0, 0)
      for (work, fault, count) in counts {
        for point in stride(from: 1, through: count, by: 1) {
          defer { passed += 1 }
          for _ in 0..<spread.times(passed, isSameEachTime: fault.kind != nil) {
            tried += 1
            guard let finding = try bench.try(work, fault, at: point) else { continue }
            wrong += 1
            say("\(work.rawValue) \(fault.rawValue) at \(point) of \(count): \(finding)")
          }
        }
        say("\(work.rawValue) \(fault.rawValue): done, \(tried) points tried so far")
      }
      say("\(tried) points tried of \(all); \(wrong) wrong")
      guard wrong == 0 else { throw ExitCode(1) }
    }

    /// Straight out: a long run is watched.
    private func say(_ line: String) {
      try? FileHandle.standardOutput.write(contentsOf: Data("\(line)\n".utf8))
    }
  }

  /// Which of all points are tried where not all are, and which more than once.
  private struct Spread {
    let points: Int
    let all: Int

    init(points: Int, of all: Int) {
      self.points = points
      self.all = max(1, all)
    }

    /// How often a point is tried. More than all there are go to what is another each time.
    func times(_ number: Int, isSameEachTime: Bool) -> Int {
      let share = (number + 1) * points / all - number * points / all
      return isSameEachTime ? min(1, share) : share
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
