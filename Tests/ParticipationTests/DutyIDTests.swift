import Participation
import Support
import Testing

@Suite("The duties that there are")
struct DutyIDTests {
  @Test("Each has an identifier and a stored code of its own")
  func areApart() {
    #expect(Set(DutyID.allCases.map(\.rawValue)).count == DutyID.allCases.count)
    #expect(Set(DutyID.allCases.map(\.code)).count == DutyID.allCases.count)
  }

  @Test("A stored code means the same duty for ever")
  func codesStay() throws {
    let rows = try DutyTable.rows()
    for (code, row) in rows.enumerated() {
      #expect(row.code == code)
      #expect(row.id.code == code, "\(row.id.rawValue)")
      #expect(DutyID(code: code) == row.id)
    }
    #expect(Set(DutyID.allCases) == Set(rows.map(\.id)), "a new duty has a row in DutyTable")
    #expect(DutyID(code: -1) == nil)
    #expect(DutyID(rawValue: "child.unheard-of") == nil)
  }

  @Test("Each says which facts record it")
  func areRecorded() {
    for id in DutyID.allCases { #expect(!id.definition.records.isEmpty, "\(id.rawValue)") }
  }
}
