import Foundation
import Participation

/// Imports a made return into stores of two sizes and exports it again with the program itself: in how
/// much time, and whether the greater store takes more memory. Then a calendar of one worker's meetings
/// and of everybody's.
struct ExportBench {
  let reviews: Int

  /// What the export of 100,000 reviews may take, in seconds.
  private static let allowed = 5.0
  private static let calendarMeetings = 10_000

  func run() throws {
    let files = FileManager.default
    let work = StoreBench.program.deletingLastPathComponent().appending(
      path: "bench-stores/work-\(UUID())")
    try files.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? files.removeItem(at: work) }
    let passphrase = work.appending(path: "passphrase")
    try Data(ScreenSample.passphrase.utf8).write(to: passphrase)
    let small = try export(reviews / 10, in: work.appending(path: "small"), passphrase)
    let great = try export(reviews, in: work.appending(path: "great"), passphrase)
    let memory = Double(great.memory) / Double(max(1, small.memory))
    let share = great.seconds / (Self.allowed * Double(reviews) / 100_000)
    print("exports: \(memory.rounded(places: 2)) times the memory for ten times the reviews")
    print("exports: \(share.rounded(places: 2)) of the time allowed")
    try calendar(in: work, passphrase)
  }

  private func export(
    _ reviews: Int, in folder: URL, _ passphrase: URL
  ) throws -> MeasuredRun {
    let files = FileManager.default
    try files.createDirectory(at: folder, withIntermediateDirectories: true)
    let taken = folder.appending(path: "return")
    try files.createDirectory(at: taken, withIntermediateDirectories: true)
    try SampleReturn(reviews: reviews).write(in: taken)
    let heard = HeardRuns(store: folder.appending(path: "store.heard"), passphrase: passphrase)
    _ = try heard.run("init", "--user", "Ruth Bell", "--role", "team-manager")
    let read = try heard.run("import", "ssda903", taken.path)
    print("exports: \(reviews) reviews: imported in \(read.text)")
    // The first makes what later ones find made, as indices of names.
    let runs = try (0..<3).map { number in
      try heard.run(
        "export", "ssda903", folder.appending(path: "out-\(number)").path, "--year",
        "\(SampleReturn.year)")
    }
    let middle = runs.sorted { $0.seconds < $1.seconds }[1]
    print("exports: \(reviews) reviews: exported in \(middle.text)")
    return middle
  }

  private func calendar(in work: URL, _ passphrase: URL) throws {
    let store = work.appending(path: "calendar.heard")
    let sample = ScreenSample(meetings: Self.calendarMeetings)
    try sample.make(at: store.path)
    let heard = HeardRuns(store: store, passphrase: passphrase)
    let day = ScreenSample.today?.description ?? ""
    let own = try heard.run(
      "export", "calendar", work.appending(path: "own.ics").path, "--worker", "Ama Mensah",
      "--today", day)
    print("exports: calendar of one of a hundred children: \(own.text)")
    let all = try heard.run(
      "export", "calendar", work.appending(path: "all.ics").path, "--today", day)
    print("exports: calendar of \(Self.calendarMeetings) meetings: \(all.text)")
  }
}

/// The program's commands on one store.
private struct HeardRuns {
  let store, passphrase: URL

  func run(_ arguments: String...) throws -> MeasuredRun {
    let program = StoreBench.program.deletingLastPathComponent().appending(path: "heard").path
    return try MeasuredRun(
      [program] + arguments,
      environment: ["HEARD_STORE": store.path, "HEARD_PASSPHRASE_FILE": passphrase.path])
  }
}

extension Double {
  fileprivate func rounded(places: Int) -> Double {
    let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
    return (self * factor).rounded() / factor
  }
}
