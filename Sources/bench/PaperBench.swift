import Papers
import Participation
import Protocols

/// Makes papers of the sample caseload, each as text and as HTML, as the command would.
struct PaperBench {
  let count: Int

  /// What 1,000 papers may take, in seconds.
  private static let allowed = 5.0

  func run() throws {
    let calendar = try Bundled.workingDays()
    let planner = Planner(pack: try Bundled.camden(), calendar: calendar)
    guard let today = CivilDate(year: 2026, month: 11, day: 25) else { return }
    let file = CaseFile(
      folding: try SampleCaseload.entries(today: today, calendar: calendar))
    let keys = file.meetings.values.flatMap { meeting in
      meeting.children.map { RecordKey(child: $0, meeting: meeting.id) }
    }
    var (made, bytes) = (0, 0)
    let time = try ContinuousClock().measure {
      while made < count {
        for key in keys {
          let matter = try PaperCase(
            child: key.child, meeting: key.meeting, in: file, planner: planner, today: today)
          let maker = try PaperMaker(matter)
          for request in matter.fitting where made < count {
            let paper = try maker.paper(request)
            bytes += PlainPage.text(of: paper).utf8.count + HTMLPage.text(of: paper).utf8.count
            made += 1
          }
        }
      }
    }
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let share = seconds / Double(max(1, made)) * 1000 / Self.allowed
    print("papers: \(made) as text and HTML, \(bytes / 1000) kB, in \(Int(seconds * 1000)) ms")
    print("papers: \((share * 100).rounded() / 100) of the 5 s allowed for 1,000")
  }
}
