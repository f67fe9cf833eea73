import Testing

/// Says which provisions a test carries. `PackContentTests` holds these against the tests that the
/// pack names, in both directions.
struct Carries: TestTrait, SuiteTrait { let provisions: [String] }

extension Trait where Self == Carries {
  static func carries(_ provisions: String...) -> Self { Carries(provisions: provisions) }
}
