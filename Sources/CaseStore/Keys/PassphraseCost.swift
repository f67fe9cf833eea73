import CSodium

/// How much work it is to try one passphrase: Argon2id's passes and memory.
package struct PassphraseCost: Sendable, Hashable, Codable {
  /// Passes over the memory, at least 1.
  package let passes: UInt64
  /// Bytes.
  package let memory: Int

  /// A cost; stores of people use `calibrated()`, tests a smaller one.
  package init(passes: UInt64, memory: Int) {
    self.passes = passes
    self.memory = memory
  }

  private static let mebibyte = 1 << 20

  /// The least that a store is made with.
  package static let least = PassphraseCost(passes: 3, memory: 64 * mebibyte)

  /// Above this a file asks for more than any program would have written.
  private static let most = PassphraseCost(passes: 1 << 12, memory: 4096 * mebibyte)

  var isPossible: Bool {
    (1...Self.most.passes).contains(passes) && (8192...Self.most.memory).contains(memory)
  }

  /// The cost that takes about a second on this machine: more memory first, up to 256 MiB, since
  /// that is what makes special hardware dear; then more passes.
  ///
  /// - Throws: `noMemory`.
  package static func calibrated() throws(StoreError) -> PassphraseCost {
    let passphrase = try Passphrase("calibration")
    let salt = [UInt8](repeating: 0, count: saltLength)
    let clock = ContinuousClock()
    let started = clock.now
    _ = try SecretKey.derived(from: passphrase, salt: salt, cost: least)
    let taken = (clock.now - started) / Duration.seconds(1)
    let factor = max(1, 1 / max(taken, 0.001))
    let memoryFactor = min(4, Int(factor))
    let passes = Double(least.passes) * factor / Double(memoryFactor)
    return PassphraseCost(
      passes: min(max(least.passes, UInt64(passes)), 64), memory: least.memory * memoryFactor)
  }

  /// The cost asked for, else the one that takes about a second.
  static func chosen(_ cost: PassphraseCost?) throws(StoreError) -> PassphraseCost {
    guard let cost else { return try calibrated() }
    return cost
  }

  static var saltLength: Int { crypto_pwhash_saltbytes() }
}

extension SecretKey {
  /// The key that a passphrase makes.
  ///
  /// - Throws: `noMemory` where the machine has less memory than the cost asks for.
  static func derived(from passphrase: borrowing Passphrase, salt: [UInt8], cost: PassphraseCost)
    throws(StoreError) -> SecretKey
  {
    guard salt.count == PassphraseCost.saltLength, cost.isPossible else { throw .damaged }
    let key = try SecretKey()
    let failed = crypto_pwhash(
      key.mutableStart, UInt64(length), passphrase.start, UInt64(passphrase.count), salt,
      cost.passes, cost.memory, crypto_pwhash_alg_argon2id13())
    guard failed == 0 else {
      throw StoreError(
        .noMemory,
        "Trying a passphrase needs \(cost.memory >> 20) MiB of memory, and there is not as much.")
    }
    return key
  }
}
