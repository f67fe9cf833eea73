import Testing

@testable import Desk

@Suite("Finding by a few letters")
struct FuzzyMatchTests {
  @Test("puts beginnings of words before letters within them")
  func ranks() throws {
    let name = try #require(FuzzyMatch.score("la", in: "Leo Adeyemi"))
    let within = try #require(FuzzyMatch.score("la", in: "Nikola Brown"))
    #expect(name > within)
    #expect(FuzzyMatch.score("xq", in: "Leo Adeyemi") == nil)
  }

  @Test(
    "takes no notice of case, marks and apostrophes", arguments: ["zoe", "ZOE", "Zoë", "zobrien"])
  func folds(query: String) {
    #expect(FuzzyMatch.score(query, in: "Zoë O’Brien") != nil)
  }
}
