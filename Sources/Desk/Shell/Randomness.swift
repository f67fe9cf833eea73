/// Where identifiers come from: the system, or in tests a sequence that is the same each time.
package enum Randomness: RandomNumberGenerator, Sendable, Equatable {
  case system
  case seeded(UInt64)

  package mutating func next() -> UInt64 {
    switch self {
    case .system:
      var system = SystemRandomNumberGenerator()
      return system.next()
    case .seeded(let seed):
      // SplitMix64, by Steele, Lea and Flood (2014).
      let state = seed &+ 0x9E37_79B9_7F4A_7C15
      self = .seeded(state)
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}
