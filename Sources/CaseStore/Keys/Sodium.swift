import CSodium

/// What the sealing of this store is made of: libsodium, started once.
enum Sodium {
  /// Starts the library; calling it again does nothing.
  static func start() throws(StoreError) {
    guard sodium_init() >= 0 else {
      throw StoreError(.noMemory, "The encryption library could not be started.")
    }
  }

  static func randomBytes(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }
}

extension [UInt8] {
  /// Overwrites the bytes, so that what they held does not stay in memory.
  mutating func wipe() {
    withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
    removeAll()
  }
}
