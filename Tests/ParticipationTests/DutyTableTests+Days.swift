import Participation

extension DutyTableTests {
  /// The day of the meeting: a Wednesday whose working days run over Christmas, Boxing Day (kept on
  /// Monday 28 December) and New Year's Day.
  static let meeting = "2026-12-02"

  /// From Wed 2 Dec 2026 the working days back are 5 to Wed 25 Nov, 10 to Wed 18 Nov, 15 to
  /// Wed 11 Nov; forward 5 to Wed 9 Dec, 15 to Wed 23 Dec, 20 to Mon 4 Jan 2027 (24, 29, 30 and
  /// 31 Dec lie between). An assessment that ends on it begins 45 back, on Wed 30 Sep, where nobody
  /// says otherwise; 2 from there is Fri 2 Oct.
  static let days = """
    -15      2026-11-11
    -10      2026-11-18
    -5       2026-11-25
    0        2026-12-02
    5        2026-12-09
    15       2026-12-23
    20       2027-01-04
    2 begun  2026-10-02
    """

  /// The day by which the report is shared: Mon 30 Nov is 2 working days before, Fri 27 Nov is 3.
  static let reports = """
    initial-conference    2026-11-30
    review-conference     2026-11-25
    child-in-need-review  2026-11-27
    looked-after-review   2026-11-27
    pathway-review        2026-11-27
    """
}
