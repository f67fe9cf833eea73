import Foundation
import Participation
import Protocols

/// Measures the program's own work in one run: what a plan of one child at one meeting costs.
@main
struct Bench {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "store" { return try store(Array(arguments.dropFirst())) }
    if arguments.first == "screen" {
      let meetings = arguments.dropFirst().first.flatMap { Int($0) } ?? 10_000
      return try ScreenBench(meetings: max(5, meetings)).run()
    }
    if arguments.first == "exports" {
      let reviews = arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
      return try ExportBench(reviews: max(20, reviews)).run()
    }
    if arguments.first == "papers" {
      return try PaperBench(count: arguments.dropFirst().first.flatMap { Int($0) } ?? 1000).run()
    }
    let planner = Planner(pack: try Bundled.camden(), calendar: try Bundled.workingDays())
    let children = try sample(count: 100_000, planner: planner)
    var duties = 0
    // The first round warms caches and is not counted.
    for circumstances in children.prefix(1000) {
      duties += try planner.plan(circumstances).duties.count
    }
    duties = 0
    let clock = ContinuousClock()
    let time = try clock.measure {
      for circumstances in children { duties += try planner.plan(circumstances).duties.count }
    }
    let yaml = Bundled.camdenText
    let reading = try clock.measure {
      for _ in 0..<20 { _ = try ProtocolPack(yaml: yaml, file: "camden.yaml") }
    }
    let each = time.microseconds / Double(children.count)
    print("plan: \(children.count) child-meetings, \(duties) duties")
    print("plan: \(each.rounded(to: 2)) µs each, \(Int(1_000_000 / each)) a second, on one core")
    print("plan: \((each / 20).rounded(to: 2)) of the 20 µs allowed")
    print("protocol: read and checked in \((reading.microseconds / 20_000).rounded(to: 1)) ms")
  }

  /// `bench store [CHILDREN]`, and the parts of it that run in processes of their own.
  private static func store(_ arguments: [String]) throws {
    guard arguments.count == 3, let children = Int(arguments[2]) else {
      return try StoreBench(children: max(1, arguments.first.flatMap { Int($0) } ?? 20_000)).run()
    }
    let measures = StoreMeasures(folder: URL(filePath: arguments[1]), children: children)
    switch arguments[0] {
    case "make": try measures.make()
    case "measure": try measures.measure()
    default: try measures.check()
    }
  }

  /// Children of 0 to 18 with two parents and a carer, at every kind of meeting.
  private static func sample(count: Int, planner: Planner) throws -> [Circumstances] {
    guard let first = CivilDate(year: 2026, month: 1, day: 1) else { return [] }
    let kinds = MeetingKind.allCases
    let people = [
      Person(id: .random(), name: "Ama Mensah", relation: .parent(.held)),
      Person(id: .random(), name: "Kofi Mensah", relation: .parent(.notHeld)),
      Person(id: .random(), name: "Joan Clarke", relation: .carer(.foster)),
    ]
    return (0..<count).map { index in
      let date = first.adding(days: index % 365)
      return Circumstances(
        kind: kinds[index % kinds.count], date: date,
        born: date.adding(days: -(index * 37 % 6570)),
        statuses: [Status.allCases[index % Status.allCases.count]], people: people,
        needs: index % 5 == 0 ? ["interpreter"] : [])
    }
  }
}

extension Duration {
  fileprivate var microseconds: Double {
    Double(components.seconds) * 1e6 + Double(components.attoseconds) / 1e12
  }
}

extension Double {
  fileprivate func rounded(to places: Int) -> Double {
    let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
    return (self * factor).rounded() / factor
  }
}
