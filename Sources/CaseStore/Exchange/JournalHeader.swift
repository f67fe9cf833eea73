import CSodium
import Foundation

/// The beginning of a journal file: what it is, and how its key follows from the passphrase.
///
/// A fingerprint over it tells a file that was altered from a passphrase that is another's.
struct JournalHeader {
  let salt: [UInt8]
  let cost: PassphraseCost

  /// “Heard journal 1”, in a line of its own.
  private static let magic = Array("Heard journal 1\n".utf8)
  private static let checkLength = 32

  /// More than any program writes, and less than stops a small machine.
  private static let most = PassphraseCost(passes: 1024, memory: 1 << 30)

  init(cost: PassphraseCost) {
    salt = Sodium.randomBytes(PassphraseCost.saltLength)
    self.cost = cost
  }

  /// What the file's content is bound to.
  var bytes: [UInt8] {
    var bytes = Self.magic + salt
    withUnsafeBytes(of: cost.passes.littleEndian) { bytes += $0 }
    withUnsafeBytes(of: UInt64(cost.memory).littleEndian) { bytes += $0 }
    return bytes
  }

  /// The header as it stands in the file: with its fingerprint, and with what a key shows itself by.
  func written(key: borrowing SecretKey) -> [UInt8] {
    bytes + Hash.of(Data(bytes)) + Hash.of(bytes, under: key)
  }

  static var writtenLength: Int {
    magic.count + PassphraseCost.saltLength + 16 + 2 * checkLength
  }

  /// Reads the header at the beginning of a file.
  ///
  /// - Throws: `damaged` where it is none, or not as it was written.
  init(reading file: Data) throws(StoreError) {
    let written = Array(file.prefix(Self.writtenLength))
    guard written.starts(with: Self.magic) else {
      throw StoreError(
        .damaged, "This is no journal of this program; “heard export journal” writes one.")
    }
    let (saltEnd, passesEnd) = (
      Self.magic.count + PassphraseCost.saltLength,
      Self.magic.count + PassphraseCost.saltLength + 8
    )
    guard written.count == Self.writtenLength else { throw .journalCutShort }
    let bytes = Array(written[..<(passesEnd + 8)])
    guard
      Array(written[(passesEnd + 8)..<(passesEnd + 8 + Self.checkLength)]) == Hash.of(Data(bytes))
    else { throw .journalAltered }
    salt = Array(bytes[Self.magic.count..<saltEnd])
    let passes = Self.number(bytes[saltEnd..<passesEnd])
    let memory = Self.number(bytes[passesEnd...])
    guard passes >= 1, passes <= Self.most.passes, memory <= UInt64(Self.most.memory) else {
      throw .journalAltered
    }
    cost = PassphraseCost(passes: passes, memory: Int(memory))
    guard cost.isPossible else { throw .journalAltered }
  }

  /// - Throws: `wrongPassphrase` where the file was written with another.
  func check(_ key: borrowing SecretKey, in file: Data) throws(StoreError) {
    let written = Array(file.prefix(Self.writtenLength).suffix(Self.checkLength))
    guard written == Hash.of(bytes, under: key) else {
      throw StoreError(
        .wrongPassphrase, "That is not the passphrase that this journal was written with.")
    }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}

extension StoreError {
  static var journalCutShort: StoreError {
    StoreError(
      .damaged, "The journal is cut short; nothing was taken. Have it sent or written again.")
  }

  static var journalAltered: StoreError {
    StoreError(
      .damaged, "The journal is not as it was written; nothing was taken. Have it written again.")
  }
}
