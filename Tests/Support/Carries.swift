package import Testing

/// Says which provisions a test carries. `ProvisionTraceTests` holds these against the tests that the
/// pack names, in both directions.
package struct Carries: TestTrait, SuiteTrait {
  package let provisions: [String]
}

extension Trait where Self == Carries {
  package static func carries(_ provisions: String...) -> Self { Carries(provisions: provisions) }
}
