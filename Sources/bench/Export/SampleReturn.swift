import Foundation
import Participation

/// A return of one collection year in the DfE's layout, with two reviews of each child.
struct SampleReturn {
  let reviews: Int
  /// The year in which the collection year ends.
  static let year = 2026

  func write(in folder: URL) throws {
    guard let start = CivilDate(year: Self.year - 1, month: 4, day: 1),
      let began = CivilDate(year: Self.year - 2, month: 9, day: 1),
      let oldest = CivilDate(year: 2009, month: 1, day: 1)
    else { throw Failure("There is no such day.") }
    var header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\r\n"
    var episodes =
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\r\n"
    var rows = "CHILD,DOB,REVIEW,REVIEW_CODE\r\n"
    for number in 0..<max(1, reviews / 2) {
      let child = 200_000 + number
      let born = oldest.adding(days: number * 37 % 4700)
      header += "\(child),\(number % 2 == 0 ? "F" : "M"),\(Self.text(born)),WBRI,A\(child),0,\r\n"
      episodes += "\(child),\(Self.text(began)),S,C2,N1,U1,PR1,,,,,,\r\n"
      let first = start.adding(days: number * 7 % 150)
      // Some of the second come later than six months.
      for day in [first, first.adding(days: 170 + number % 20)] {
        let code = born.age(on: day) < 4 ? 0 : 1 + (number + day.dayNumber) % 7
        rows += "\(child),\(Self.text(born)),\(Self.text(day)),PN\(code)\r\n"
      }
    }
    for (name, text) in [("header", header), ("episodes", episodes), ("reviews", rows)] {
      try Data(text.utf8).write(to: folder.appending(path: "\(name).csv"))
    }
  }

  /// `02/12/2026`.
  private static func text(_ day: CivilDate) -> String {
    day.description.split(separator: "-").reversed().joined(separator: "/")
  }
}
