import CSodium
import Foundation

/// A passphrase in locked memory, wiped when given back.
///
/// The text is brought to one Unicode form first, so that the same words typed on another keyboard
/// open the same store.
package struct Passphrase: ~Copyable {
  /// The least number of characters that a new passphrase has.
  package static let shortest = 8

  private let memory: UnsafeMutableRawPointer
  /// Bytes.
  let count: Int
  /// Characters as a person counts them.
  let characters: Int

  /// A passphrase from text.
  ///
  /// - Throws: `noMemory`.
  package init(_ text: String) throws(StoreError) {
    var bytes = Array(text.precomposedStringWithCanonicalMapping.utf8)
    defer { bytes.wipe() }
    try Sodium.start()
    guard let memory = sodium_malloc(max(bytes.count, 1)) else {
      throw StoreError(.noMemory, "There is no memory left in which the passphrase could be kept.")
    }
    for (offset, byte) in bytes.enumerated() {
      memory.storeBytes(of: byte, toByteOffset: offset, as: UInt8.self)
    }
    self.memory = memory
    count = bytes.count
    characters = text.count
  }

  /// A passphrase from the bytes of a terminal or a file, which are overwritten.
  ///
  /// - Throws: `noMemory`.
  package init(wiping bytes: inout [UInt8]) throws(StoreError) {
    defer { bytes.wipe() }
    try self.init(String(decoding: bytes, as: UTF8.self))
  }

  deinit { sodium_free(memory) }

  var start: UnsafePointer<CChar> { UnsafePointer(memory.assumingMemoryBound(to: CChar.self)) }

  /// Refuses what is too short to protect anything.
  func checkLength() throws(StoreError) {
    guard characters >= Self.shortest else {
      throw StoreError(
        .passphraseTooShort,
        "A passphrase has at least \(Self.shortest) characters; three or four words are good.")
    }
  }
}

// Filled by whoever makes it, and only read from then on: a screen hands it to the thread on which a
// second's work is done.
extension Passphrase: @unchecked Sendable {}
