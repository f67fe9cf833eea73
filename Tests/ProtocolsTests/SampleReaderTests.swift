import Participation
import Testing

@testable import Protocols

@Suite("The sample caseload is read")
struct SampleReaderTests {
  private func lines(_ details: String, isStrict: Bool = true) throws -> [SampleLine] {
    let days = SampleDays(
      today: try CivilDate(parsing: "2026-11-25"), calendar: try Bundled.workingDays())
    return try SampleReader(days: days, isStrict: isStrict).lines(
      yaml: """
        children:
          leo:
            - -100d ama child-added: {name: Leo Amari, born: 2015-03-01}
            - -50d ama person-added: \(details)
        meetings: {}
        """)
  }

  @Test(
    "A value that is left out is refused with its line, wherever it stands",
    arguments: [
      "{id: mum, name: ~, relation: parent}", "{id: mum, name: null, relation: parent}",
      "{id: mum, name: , relation: parent}",
      "{id: mum, name: Sara, relation: parent, contact: ~}",
      "{id: mum, name: Sara, relation: parent, accessNeeds: [signs, ~]}",
      "{id: mum, name: Sara, relation: parent, accessNeeds: [signs, NULL]}",
    ], [true, false])
  func nothing(details: String, isStrict: Bool) throws {
    let fault = try #require(throws: PackFault.self) { try lines(details, isStrict: isStrict) }
    #expect(fault.line == 4)
    #expect(fault.expected == "a value; leave the key out where there is none")
  }

  @Test("What stands in quotation marks is a text, also where it is a word for nothing")
  func quoted() throws {
    let read = try lines("{id: mum, name: \"~\", relation: parent}")
    guard case .personAdded(let person)? = read.last?.fact else {
      Issue.record("\(read)")
      return
    }
    #expect(person.name == "~")
  }
}
