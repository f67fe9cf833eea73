import CSodium

/// Thirty-two secret bytes in memory that is locked, guarded, and wiped when given back.
///
/// Not copyable, so that a key is in one place and its end is known.
struct SecretKey: ~Copyable {
  static let length = 32

  private let memory: UnsafeMutableRawPointer

  /// A key of zeros, to be filled.
  init() throws(StoreError) {
    guard let memory = sodium_malloc(Self.length) else {
      throw StoreError(.noMemory, "There is no memory left in which a key could be kept.")
    }
    sodium_memzero(memory, Self.length)
    self.memory = memory
  }

  deinit { sodium_free(memory) }

  /// A new random key.
  static func random() throws(StoreError) -> SecretKey {
    let key = try SecretKey()
    key.fillAtRandom()
    return key
  }

  /// Puts a new random key in the place of this one, while nobody else has it.
  func fillAtRandom() { randombytes_buf(memory, Self.length) }

  var start: UnsafePointer<UInt8> { UnsafePointer(mutableStart) }

  /// For what fills the key; for nobody once it is shared.
  var mutableStart: UnsafeMutablePointer<UInt8> {
    memory.assumingMemoryBound(to: UInt8.self)
  }
}

// A key is filled by whoever makes it, and only read once others have it.
extension SecretKey: @unchecked Sendable {}
