import CaseStore
import Dispatch
import Participation
import Testing

@Suite struct `Two programs on one file` {
  @Test func `see each other's entries and lists`() throws {
    let folder = try StoreFolder()
    let one = try folder.create()
    let two = try folder.open()
    let sample = Case()
    try one.record(try sample.all())
    #expect(try two.childOverviews(matching: "leo").total == 1)
    #expect(try two.entries(child: sample.child).entries.count == 6)
    let amended = Entry(
      id: .random(), made: folder.now, by: sample.author, child: sample.child,
      fact: .childAmended(ChildDetails(name: "Leon Adeyemi", born: try day("2015-12-03"))))
    try two.record([amended])
    #expect(try one.childOverviews(matching: "leon").total == 1)
    #expect(try one.entries(child: sample.child).entries.count == 7)
    try one.record([try sample.view("again"), try sample.moved(to: "2026-12-10")])
    #expect(try two.entries(child: sample.child).entries.count == 9)
    #expect(
      try two.recordOverviews().records.map(\.day) == [try day("2026-12-10")])
    #expect(try two.verify() == sound(entries: 9))
  }

  @Test func `both write at once, and nothing is lost`() throws {
    let folder = try StoreFolder()
    let stores = [try folder.create(), try folder.open()]
    let sample = Case()
    try stores[0].record(try sample.all())
    DispatchQueue.concurrentPerform(iterations: 8) { worker in
      for turn in 0..<10 {
        #expect(throws: Never.self) {
          try stores[worker % 2].record([try sample.view("\(worker) \(turn)")])
        }
      }
    }
    for store in stores {
      #expect(try store.entries(child: sample.child).entries.count == 86)
      #expect(try store.verify() == sound(entries: 86))
    }
  }
}
