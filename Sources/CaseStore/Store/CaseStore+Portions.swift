import Dispatch
package import Participation
import Synchronization

/// What of every case is gone over by the portion.
package enum CasePart: Sendable {
  case child
  /// The child and the outlines of all records.
  case records
}

extension CaseStore {
  /// Goes over every case, a portion at a time in the order of the children's identifiers, so that many
  /// thousands are never in memory at once. While one portion is taken the next is read.
  ///
  /// A child of whom an overview does not open is read from the journal, from which it was made.
  ///
  /// - Parameters:
  ///   - size: how many children a portion has at most: enough that a page of an index is not written
  ///     again with every portion.
  ///   - make: what is kept of a case, told how many of its entries cannot be read; called from any
  ///     thread.
  ///   - take: given what is kept of a portion.
  package func forEachPortion<Value: Sendable>(
    of part: CasePart, size: Int = 8192,
    _ make: @Sendable @escaping (CaseOutline, _ unreadable: Int) -> Value,
    take: ([Value]) throws -> Void
  ) throws {
    var reading: ReadAhead<Portion<Value>>? = readAhead(part, size, after: nil, make)
    // A store is not closed while something reads in it.
    defer { reading?.wait() }
    while let portion = try reading?.value() {
      reading = portion.last.map { readAhead(part, size, after: $0, make) }
      try take(portion.values)
    }
  }

  private func readAhead<Value: Sendable>(
    _ part: CasePart, _ size: Int, after child: ChildID?,
    _ make: @Sendable @escaping (CaseOutline, Int) -> Value
  ) -> ReadAhead<Portion<Value>> {
    ReadAhead { () throws(StoreError) in try self.portion(of: part, size, after: child, make) }
  }

  private func portion<Value: Sendable>(
    of part: CasePart, _ size: Int, after child: ChildID?,
    _ make: @Sendable @escaping (CaseOutline, Int) -> Value
  ) throws(StoreError) -> Portion<Value> {
    var (portion, broken): (Portion<Value>, [ChildID]) = try read { database in
      var reading = OutlineReading(keys: keys, onlyWhole: true) {
        make($0.case, $0.unreadable)
      }
      let last = try reading.readAll(
        database, after: child?.text ?? "", limit: size, withRecords: part == .records)
      return (
        Portion(values: reading.finish(), last: last.flatMap { ChildID($0) }), reading.broken
      )
    }
    for child in broken {
      let (file, unreadable) = try caseFile(child: child)
      guard let outline = file.outline(of: child) else { continue }
      portion.values.append(make(outline, unreadable.count { $0.why != .erased }))
    }
    return portion
  }
}

private struct Portion<Value: Sendable>: Sendable {
  var values: [Value]
  /// The last child; nil where there are no more.
  let last: ChildID?
}

/// Something that is read while other work is done.
private final class ReadAhead<Value: Sendable>: Sendable {
  private let outcome = Mutex<Result<Value, StoreError>?>(nil)
  private let isDone = DispatchGroup()

  init(_ read: @Sendable @escaping () throws(StoreError) -> Value) {
    DispatchQueue.global(qos: .userInitiated).async(group: isDone) {
      let outcome = Result(catching: read)
      self.outcome.withLock { $0 = outcome }
    }
  }

  func wait() { isDone.wait() }

  /// What was read; waits until it is.
  func value() throws(StoreError) -> Value {
    wait()
    guard let outcome = outcome.withLock({ $0 }) else { throw .damaged }
    return try outcome.get()
  }
}
