import Participation
import Testing

@Suite("An identifier")
struct IdentifierTests {
  @Test("Is 25 letters and digits, and no two are the same")
  func random() {
    let made = (0..<2000).map { _ in EntryID.random() }
    #expect(Set(made).count == made.count)
    for id in made {
      #expect(id.text.utf8.count == 25)
      #expect(id.text.allSatisfy { $0.isASCII && ($0.isNumber || $0.isLowercase) })
    }
    // Every character can stand in every place.
    for place in 0..<25 {
      #expect(Set(made.map { Array($0.text)[place] }).count == 36)
    }
  }

  @Test("Of several made at once each is another, in order, and others' are elsewhere")
  func several() {
    let (ones, others) = (EntryID.random(1000), EntryID.random(1000))
    #expect(ones.count == 1000)
    #expect(Set(ones + others).count == 2000)
    #expect(ones == ones.sorted())
    #expect(ones.allSatisfy { EntryID($0.text) == $0 && $0.text.utf8.count == 25 })
    let all = (ones + others).sorted()
    #expect(all == ones + others || all == others + ones)
    #expect(EntryID.random(0).isEmpty)
  }
}
