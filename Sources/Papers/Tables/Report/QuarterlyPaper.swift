package import Participation

/// The quarterly update that a team manager owes (HAM 13): the figures that matter beside those of the
/// quarter before, “you said, we did”, the ladder against the kinds of activity, and room for the
/// manager's own words.
package struct QuarterlyPaper {
  private let report: Report
  private let earlier: Report
  private let pack: ProtocolPack
  private let by: Author
  private let suppression: Suppression?
  private let earlierSuppression: Suppression?

  /// - Parameters:
  ///   - earlier: the period before.
  ///   - by: whose update it is.
  ///   - isShared: whether small groups are left out.
  package init(
    _ report: Report, after earlier: Report, by: Author, isShared: Bool = true, pack: ProtocolPack
  ) {
    self.report = report
    self.earlier = earlier
    self.by = by
    self.pack = pack
    let figures = report.groups(in: pack).flatMap(\.figures)
    suppression = isShared ? Suppression(of: report, figures: figures) : nil
    earlierSuppression = isShared ? Suppression(of: earlier, figures: figures) : nil
  }

  /// The kinds of activity that the ladder is set against.
  private static let activities = [
    "A complaints and feedback of individuals", "B surveys, events and consultations",
    "C short projects on practice", "D peer training, research and evaluation",
    "E young people on advisory groups", "F young people in governance",
  ]

  private static let figures: [(String, Measure)] = [
    ("Children asked before the meeting", .childrenAsked),
    ("Younger children observed", .youngObserved),
    ("Children with own views recorded", .childrenHeard),
    ("Took part in their looked-after review", .tookPart),
    ("Parents asked for their views", .parentsAsked),
    ("Parents invited", .parentsInvited),
    ("Parents who attended", .parentsAttended),
    ("Children met before the meeting", .childrenMet),
    ("Ready on the day", .readyOnTheDay),
  ]

  private static let answers: [(String, Measure)] = [
    ("Own views answered", .viewsAnswered), ("Children told the outcome", .childrenTold),
    ("Parents' views answered", .parentViewsAnswered),
    ("Parents told the outcome", .parentsTold),
    ("Questionnaires that came back", .questionnairesReturned),
  ]

  package var text: String {
    var paper = TextPaper()
    paper.heading("Participation: quarterly update · \(report.query.period)")
    let whose = [
      report.query.team.map { "Team \($0)" }, report.query.worker.map { "children of \($0)" },
      "\(by.name), \(by.role.name)",
    ]
    paper.add(whose.compactMap(\.self).joined(separator: " · "))
    paper.heading("How far children and parents were heard")
    for (title, measure) in Self.figures { add(title, measure, to: &paper) }
    paper.heading("You said, we did")
    for (title, measure) in Self.answers { add(title, measure, to: &paper) }
    room("What children and parents told us:", lines: 3, in: &paper)
    room("What we did about it, and what we could not do and why:", lines: 3, in: &paper)
    addLadder(to: &paper)
    room("What went well, to share:", lines: 2, in: &paper)
    room("What we need for the participation action plan:", lines: 2, in: &paper)
    paper.blank()
    paper.add(
      "“was” is \(earlier.query.period)."
        + (suppression == nil
          ? ""
          : " Groups under \(Suppression.smallest) are left out (–), and so is whatever would let "
            + "them be worked out."))
    return paper.text
  }

  private func add(_ title: String, _ measure: Measure, to paper: inout TextPaper) {
    let figure = Figure.measure(measure)
    let now = FigureLine.amount(
      of: figure, in: report.sum, hidden: suppression?.hides(figure) ?? false)
    let was = FigureLine.amount(
      of: figure, in: earlier.sum, hidden: earlierSuppression?.hides(figure) ?? false)
    let share = { (amount: FigureLine.Amount?) in
      amount.map { $0.percent.map { "\($0) %" } ?? "none due" } ?? "–"
    }
    let words = now.map { $0.percent == nil ? "" : $0.words } ?? ""
    paper.add(
      title,
      columns: words.leftPadded(to: 12) + share(now).leftPadded(to: 10)
        + "  was" + share(was).leftPadded(to: 9), indent: 2)
    addTrend(of: figure, hidden: now == nil, to: &paper)
  }

  /// The shares by month, where there is one.
  private func addTrend(of figure: Figure, hidden: Bool, to paper: inout TextPaper) {
    guard !hidden, report.months.count > 1, !(suppression?.hidesMonths(of: figure) ?? false) else {
      return
    }
    let shares = report.months.compactMap { month in
      FigureLine.amount(of: figure, in: month.sum)?.percent.map {
        "\(month.period.monthName.prefix(3)) \($0) %"
      }
    }
    guard !shares.isEmpty else { return }
    paper.add(shares.joined(separator: " · "), indent: 4)
  }

  private func room(_ title: String, lines: Int, in paper: inout TextPaper) {
    paper.heading(title)
    for _ in 0..<lines { paper.add(String(repeating: "_", count: TextPaper.width - 2), indent: 2) }
  }

  /// The rungs, highest first, against the activities; where something was offered the manager puts a
  /// mark.
  private func addLadder(to paper: inout TextPaper) {
    guard let ladder = pack.practice.first(where: { $0.id == "ladder" }) else { return }
    paper.heading("What was offered, on which rung: put a mark for each activity")
    paper.add("", columns: "A  B  C  D  E  F", indent: 2)
    for rung in ladder.items.reversed() {
      paper.add(rung, columns: "_  _  _  _  _  _", indent: 2)
    }
    for activity in Self.activities { paper.add(activity, indent: 2) }
  }
}
