package import Participation

/// Reads the bank holidays that come with the program: `date,name` with a heading line. A name never
/// holds a comma, so the first field alone is read.
package enum BankHolidays {
  package struct Unreadable: Error, Equatable {
    package let line: Int
    package let message: String
  }

  package static func workingDays(csv: String) throws(Unreadable) -> WorkingDays {
    var holidays: [CivilDate] = []
    for (index, line) in csv.split(whereSeparator: \.isNewline).enumerated().dropFirst() {
      do { holidays.append(try CivilDate(parsing: String(line.prefix { $0 != "," }))) } catch {
        throw Unreadable(line: index + 1, message: error.message)
      }
    }
    guard let calendar = WorkingDays(holidays: holidays) else {
      throw Unreadable(line: 1, message: "no bank holiday is listed")
    }
    return calendar
  }
}
