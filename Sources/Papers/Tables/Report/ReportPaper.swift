package import Participation

/// A report as it leaves the program: text, JSON or rows for a spreadsheet. It holds no child's name.
package struct ReportPaper {
  let report: Report
  let earlier: Report?
  let byMonth: Bool
  let pack: ProtocolPack
  let today: CivilDate
  let unreadable: Int
  let groups: [FigureGroup]
  /// Set where groups under five are left out.
  let suppression: Suppression?
  let earlierSuppression: Suppression?

  /// - Parameters:
  ///   - earlier: another period to hold it against.
  ///   - isShared: whether small groups are left out, and what would let them be worked out.
  ///   - today: the day on which it is made.
  ///   - unreadable: how many records could not be counted.
  package init(
    _ report: Report, comparedWith earlier: Report? = nil, byMonth: Bool = false,
    isShared: Bool = false, pack: ProtocolPack, today: CivilDate, unreadable: Int = 0
  ) {
    self.report = report
    self.earlier = earlier
    self.byMonth = byMonth
    self.pack = pack
    self.today = today
    self.unreadable = unreadable
    let found = Array(report.sum.grounds.keys) + (earlier.map { Array($0.sum.grounds.keys) } ?? [])
    groups = FigureGroup.all(in: pack, withGrounds: found)
    let figures = groups.flatMap(\.figures)
    suppression = isShared ? Suppression(of: report, figures: figures) : nil
    earlierSuppression = isShared ? earlier.map { Suppression(of: $0, figures: figures) } : nil
  }

  /// What is said of a report beside its figures.
  var notes: [String] {
    var notes = [
      "Counted are meetings that were held, or whose day is past, by their day. Strategy meetings, "
        + "cancelled meetings and those postponed without a new day are left out; younger children "
        + "are left out of asking; an assessment is not a meeting. What is due after a meeting is "
        + "counted once its day has passed."
    ]
    if suppression != nil {
      notes.append(
        "For sharing: groups under \(Suppression.smallest) are left out (–), and so is whatever would "
          + "let them be worked out.")
    }
    if unreadable > 0 {
      notes.append(
        "\(unreadable) records could not be counted; “heard verify” says what is wrong.")
    }
    return notes
  }

  /// Team and worker, where the report is of one.
  var whose: String? {
    let parts = [
      report.query.team.map { "Team \($0)" }, report.query.worker.map { "children of \($0)" },
    ]
    let said = parts.compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: ", ").visible.capitalisedFirst
  }

  /// Days until children were told; nil where that is left out, or nobody was.
  var daysToTell: (median: Double, mean: Double)? {
    guard !(suppression?.hides(.measure(.childrenTold)) ?? false),
      let median = report.sum.medianDays, let mean = report.sum.meanDays
    else { return nil }
    return (median, mean)
  }
}

extension Double {
  /// With one decimal where it is not whole.
  var shortText: String {
    let tenths = Int((self * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
