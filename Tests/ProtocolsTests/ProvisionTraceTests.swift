import Participation
import Protocols
import Support
import Testing

@Suite("Provisions and the tests that carry them")
struct ProvisionTraceTests {
  @Test("Every provision names a test")
  func everyProvisionNamesATest() throws {
    let without = try Bundled.camden().provisions.filter(\.tests.isEmpty)
    expectNone(without.map { "\($0.id.rawValue) names no test" })
  }

  @Test("Every test that a provision names exists")
  func namedTestsExist() throws {
    let known = Set(try TestSources.all().map(\.name))
    let missing = try named().filter { !known.contains($0.test) }
    expectNone(missing.map { "\($0.provision) names \($0.test), which does not exist" })
  }

  @Test("Every test that a provision names says that it carries it")
  func namedTestsCarryTheProvision() throws {
    let tests = try TestSources.all()
    let silent = try named().filter { named in
      tests.contains { $0.name == named.test && !$0.carries.contains(named.provision) }
    }
    expectNone(silent.map { "\($0.provision) names \($0.test), which does not carry it" })
  }

  @Test("Every provision that a test carries names that test")
  func carriedProvisionsNameTheTest() throws {
    let pack = try Bundled.camden()
    let carried = try TestSources.all().flatMap { test in
      test.carries.map { (provision: $0, test: test.name) }
    }
    let unnamed = carried.filter { carried in
      let provision = pack.provision(ProvisionID(rawValue: carried.provision))
      return provision?.tests.contains(carried.test) != true
    }
    expectNone(unnamed.map { "\($0.test) carries \($0.provision), which does not name it" })
  }

  @Test("No two tests have one name, so that a provision names one test")
  func namesAreSingle() throws {
    let counts = Dictionary(grouping: try TestSources.all(), by: \.name).mapValues(\.count)
    expectNone(counts.filter { $0.value > 1 }.keys.sorted().map { "\($0) exists more than once" })
  }

  @Test("Tests are read from source as it is written")
  func sourcesAreRead() {
    let source = ##"""
      import Testing

      @Suite("A struct Elsewhere, in words")
      struct FirstTests {
        // @Test("in a comment") func commented() {}
        @Test("A text with \(words("func not()")) in it", .carries("CAM 1", "CAM 2")) func first() {}

        @Test(
          "On several lines", .carries("CAM 3"),
          arguments: ["func other()", "@Test func none()", #"a "quoted" \ text"#])
        func second(text: String) {
          let source = """
            @Test(.carries("CAM 9")) func quoted() {}
            """
        }
        func helper() {}
      }

      extension SecondTests {
        @Test func third() {}
      }
      """##
    #expect(
      TestSources.tests(in: source) == [
        TestSource(name: "FirstTests.first", carries: ["CAM 1", "CAM 2"]),
        TestSource(name: "FirstTests.second", carries: ["CAM 3"]),
        TestSource(name: "SecondTests.third", carries: []),
      ])
  }

  private func named() throws -> [(provision: String, test: String)] {
    try Bundled.camden().provisions.flatMap { provision in
      provision.tests.map { (provision.id.rawValue, $0) }
    }
  }

  /// Fails with a line for each thing that is wrong.
  private func expectNone(_ wrong: [String], at place: SourceLocation = #_sourceLocation) {
    guard !wrong.isEmpty else { return }
    Issue.record("\(wrong.joined(separator: "\n"))", sourceLocation: place)
  }
}
