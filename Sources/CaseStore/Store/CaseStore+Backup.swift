import GRDB
import Participation
import Synchronization

extension CaseStore {
  /// Writes a checked copy of the store to a new file.
  ///
  /// - Throws: `alreadyExists`, `damaged`, `diskFull`, `notWritable`.
  package func backUp(to path: String) throws(StoreError) {
    do {
      try Backup(of: pool, keys: keys, schema: schema).write(to: path)
    } catch {
      throw StoreError(from: error)
    }
  }

  /// Makes an automatic backup where half an hour has passed since the last one and something was
  /// written. Takes as long as reading the store, so it is called away from a screen's loop.
  ///
  /// - Returns: the file made; nil where none was due.
  /// - Throws: `damaged` where the store is, with the earlier backups kept; `backupFailed`.
  @discardableResult
  package func backUpIfDue() throws(StoreError) -> String? {
    let now = clock()
    guard automatic.withLock({ $0.isDue(now: now) }) else { return nil }
    return try backUpIfChanged(now: now)
  }

  /// Makes an automatic backup where something was written since the last one.
  ///
  /// - Returns: the file made; nil where nothing was written.
  @discardableResult
  package func backUpNow() throws(StoreError) -> String? { try backUpIfChanged(now: clock()) }

  private func backUpIfChanged(now: Moment) throws(StoreError) -> String? {
    let stamp = try read { try Meta(database: $0).stamp() }
    let folder = BackupFolder(of: path)
    // Another program's backup counts, and one that failed does not.
    let held = automatic.withLock { $0.stamp } ?? folder.stamp(now: now, schema: schema)
    guard held != stamp else { return nil }
    let target = folder.path(for: now)
    do {
      try Backup(of: pool, keys: keys, schema: schema).write(to: target)
    } catch {
      let cause = StoreError(from: error)
      guard cause.code != .damaged else { throw cause }
      throw StoreError(
        .backupFailed,
        "What was recorded is safe, but no backup could be made of it: "
          + Self.why(cause.code, folder: Files.name(of: folder.path)))
    }
    automatic.withLock { $0.made(stamp, at: now) }
    folder.thin(now: now)
    return target
  }

  private static func why(_ code: StoreError.Code, folder: String) -> String {
    switch code {
    case .diskFull: "there is no room left for one in the folder “\(folder)”."
    case .notWritable, .notFound: "the folder “\(folder)” cannot be written to."
    case .busy: "another program is writing; the next try comes in half an hour, or at the end."
    default: "the disk did not do what was asked."
    }
  }

  /// Backs up what was written since the last backup, and closes the store. It is closed also where
  /// the backup fails.
  ///
  /// - Parameter always: false to back up only where half an hour has passed since the last backup,
  ///   as after a command that only looked: or a hundred looks would leave a hundred backups.
  /// - Throws: as `backUpNow`.
  package func close(backingUp always: Bool = true) throws(StoreError) {
    let outcome: Result<String?, StoreError>
    do {
      outcome = .success(always ? try backUpNow() : try backUpIfDue())
    } catch {
      outcome = .failure(error)
    }
    journals.withLock { $0.removeAll() }
    children.withLock { $0 = ChildIndex() }
    checkpoints.close()
    do { try pool.close() } catch { throw StoreError(from: error) }
    // GRDB closes its reading connections last, and those leave the log where it is.
    StoreFile(path: path, schema: schema).fold()
    lock.withLock { $0 = nil }
    _ = try outcome.get()
  }
}
