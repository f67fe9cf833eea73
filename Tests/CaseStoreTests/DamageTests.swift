import CaseStore
import Foundation
import Participation
import Testing

/// A store with its log beside it, as a program that was killed leaves it, and copies of it with
/// faults.
private struct Patient {
  let file: Data
  let log: Data
  let sample = Case()
  /// Entries as recorded; the first two transactions are in the file, the others in the log only.
  let entries: [Entry]
  static let transactions = [4, 6, 8, 9]

  init() throws {
    let folder = try StoreFolder()
    let store = try folder.create()
    let other = Case()
    let all =
      try sample.all() + [try sample.view("seven"), try sample.consulted()] + [other.added()]
    try store.record(Array(all[..<4]))
    try store.record(Array(all[4..<6]))
    try store.close()
    let again = try folder.open()
    try again.record(Array(all[6..<8]))
    try again.record(Array(all[8...]))
    entries = all
    let files = try folder.files()
    file = try #require(files["kept/store.heard"])
    log = try #require(files["kept/store.heard-wal"])
    #expect(log.count > 0)
  }

  /// What a store made of a file and a log amounts to.
  func outcome(file: Data, log: Data?) throws -> Outcome {
    let folder = try StoreFolder()
    try folder.put(file, log: log)
    let report: VerifyReport
    do {
      let store = try folder.open(patience: 0.02)
      report = try store.verify()
      guard report.isSound else { return .damaged }
      let known = try store.entries(child: sample.child).entries.untimed
      let others = try store.childOverviews().total
      let count = known.count + (others == 2 ? 1 : 0)
      // As it was after one of the transactions, and nothing in between.
      return known == Array(entries[..<known.count]) && Self.transactions.contains(count)
        ? .sound(count) : .wrong
    } catch let error as StoreError {
      #expect(!error.message.isEmpty)
      return .refused(error.code)
    }
  }

  enum Outcome: Equatable {
    /// As it was when so many entries were recorded.
    case sound(Int)
    case damaged
    case refused(StoreError.Code)
    /// Called sound, and it is not.
    case wrong

    var isNoticedOrSound: Bool { self != .wrong }
  }
}

extension StoreFolder {
  fileprivate func put(_ file: Data, log: Data?) throws {
    try FileManager.default.createDirectory(
      atPath: folder + "/kept", withIntermediateDirectories: true)
    try file.write(to: URL(fileURLWithPath: path))
    try log?.write(to: URL(fileURLWithPath: path + "-wal"))
  }
}

@Suite struct `A damaged file` {
  private static let page = 4096

  @Test func `opens as it was left where nothing is wrong`() throws {
    let patient = try Patient()
    #expect(try patient.outcome(file: patient.file, log: patient.log) == .sound(9))
  }

  @Test func `without its log is as it was before`() throws {
    let patient = try Patient()
    #expect(try patient.outcome(file: patient.file, log: nil) == .sound(6))
  }

  @Test func `is noticed whichever page is zeroed`() throws {
    let patient = try Patient()
    var noticed = 0
    for start in stride(from: 0, to: patient.file.count, by: Self.page) {
      var file = patient.file
      file.resetBytes(in: start..<(start + Self.page))
      let outcome = try patient.outcome(file: file, log: nil)
      #expect(outcome.isNoticedOrSound, "page \(start / Self.page): \(outcome)")
      if outcome != .sound(6) { noticed += 1 }
    }
    // Pages in use; an empty one may be zeroed and nothing is lost.
    #expect(noticed >= 15)
  }

  @Test func `is noticed whichever bit is flipped`() throws {
    let patient = try Patient()
    var random = Seeded(state: 7)
    for _ in 0..<150 {
      var file = patient.file
      let place = Int.random(in: file.indices, using: &random)
      file[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
      let outcome = try patient.outcome(file: file, log: nil)
      #expect(outcome.isNoticedOrSound, "byte \(place): \(outcome)")
    }
  }

  @Test func `is noticed wherever it is cut off`() throws {
    let patient = try Patient()
    for end in stride(from: 0, to: patient.file.count, by: Self.page) {
      let outcome = try patient.outcome(file: patient.file.prefix(end), log: nil)
      #expect(outcome.isNoticedOrSound, "\(end): \(outcome)")
      #expect(outcome != .sound(6) || end >= patient.file.count - Self.page)
    }
  }

  @Test func `is as after one of its transactions wherever its log is cut off`() throws {
    let patient = try Patient()
    for end in stride(from: 0, to: patient.log.count, by: 1031) {
      let outcome = try patient.outcome(file: patient.file, log: patient.log.prefix(end))
      #expect([.sound(6), .sound(8), .sound(9)].contains(outcome), "\(end): \(outcome)")
    }
  }

  @Test func `is noticed whichever bit of its log is flipped`() throws {
    let patient = try Patient()
    var random = Seeded(state: 8)
    for _ in 0..<60 {
      var log = patient.log
      let place = Int.random(in: log.indices, using: &random)
      log[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &random))
      let outcome = try patient.outcome(file: patient.file, log: log)
      #expect(outcome.isNoticedOrSound, "byte \(place): \(outcome)")
    }
  }

  @Test func `is not opened with the log of another store, and stays as it is`() throws {
    let (patient, other) = (try Patient(), try Patient())
    let folder = try StoreFolder()
    try folder.put(patient.file, log: other.log)
    #expect(code { try folder.open() } == .foreignLog)
    #expect(try folder.files()["kept/store.heard"] == patient.file)
    #expect(try patient.outcome(file: patient.file, log: nil) == .sound(6))
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
