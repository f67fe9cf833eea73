import Foundation
import GRDB

extension StoreError {
  /// What an error of the layers below comes down to. Their own words stay behind: they may quote
  /// what was stored.
  init(from error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error.resultCode, error.extendedResultCode)
    default: self = .damaged
    }
  }

  private init(_ code: ResultCode, _ extended: ResultCode) {
    // The memory that programs on one file share is a file too. Why it could not grow SQLite does not
    // say; mostly there is no room.
    if extended == .SQLITE_IOERR_SHMSIZE {
      self.init(
        .inputOutput,
        "The disk is full, or did not do what was asked. Nothing new was saved; make room and try "
          + "again.")
      return
    }
    switch code {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.busy, "Another program is writing to the store; try again in a moment.")
    case .SQLITE_FULL:
      self.init(.diskFull, "The disk is full. Nothing was changed; make room and try again.")
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_CANTOPEN:
      self.init(
        .notWritable, "The store or its folder cannot be written to; look at who may do so.")
    case .SQLITE_IOERR:
      self.init(
        .inputOutput, "The disk did not do what was asked. Nothing new was saved; try again.")
    case .SQLITE_NOMEM: self.init(.noMemory, "There is not enough memory left.")
    case .SQLITE_TOOBIG: self.init(.tooLarge, "This is too large to be saved in one piece.")
    case .SQLITE_MISUSE: self = .closed
    case .SQLITE_NOTADB: self.init(.notAStore, "This file is not a store of Heard.")
    default: self = .damaged
    }
  }

  static let damaged = StoreError(
    .damaged,
    "The store is damaged. Run “heard verify” to see what is touched; “heard restore” brings back "
      + "a backup.")

  static let closed = StoreError(.closed, "The store is closed.")

  static let wrongPassphrase = StoreError(
    .wrongPassphrase, "That passphrase does not open this store.")
}
