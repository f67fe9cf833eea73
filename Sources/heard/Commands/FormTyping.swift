import ArgumentParser
import CaseStore
import Desk
import Foundation
import Papers
import Participation

/// Asks the questions of a paper form one after the other, and says what their answers amount to.
///
/// What is typed stands in memory until it is recorded, and nowhere else.
struct FormTyping {
  let asking: PaperAsking
  private var reading: FormReading

  init(_ asking: PaperAsking, reading: FormReading) {
    self.asking = asking
    self.reading = reading
  }

  /// - Returns: the facts that were typed.
  /// - Throws: `Complaint` with 64 where the answers end before the questions, or nothing was answered.
  mutating func facts() throws -> [Fact] {
    say("\(asking.title)\nEnter leaves a question out; ^D or ^C ends it, and nothing is recorded.")
    var values = asking.initialValues
    var number = 0
    for step in asking.steps where asking.isAsked(step, after: values) {
      number += 1
      show(step.field, number: number)
      values[step.field.id] = try answer(to: step)
    }
    do throws(FormFaults) {
      return try asking.facts(values, reading: &reading)
    } catch {
      let why = ([error.whole].compactMap(\.self) + error.fields.values.sorted()).first ?? ""
      throw Complaint.usage("\(why) Nothing was recorded.")
    }
  }

  /// Asks until the answer can be read.
  private func answer(to step: PaperAsking.Step) throws -> [String] {
    while true {
      let typed = try line()
      do throws(FormFaults) {
        return try asking.values(of: typed, for: step, reading: reading)
      } catch {
        say("   ! \(error.fields[step.field.id] ?? error.whole ?? "")")
      }
    }
  }

  /// Shows what will be recorded and asks whether it is to be.
  func isConfirmed(_ sentences: [String]) throws -> Bool {
    say("\nThis will be recorded:" + sentences.map { "\n– \($0)" }.joined() + "\nRecord it? y or n")
    while true {
      switch try line().trimmed.lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      default: say("   ! Answer y or n.")
      }
    }
  }

  private func line() throws -> String {
    try? FileHandle.standardError.write(contentsOf: Data("> ".utf8))
    guard let line = readLine() else {
      throw Complaint.usage("The answers ended before the last question; nothing was recorded.")
    }
    return line
  }

  private func show(_ field: Field, number: Int) {
    var lines = ["\n\(number). \(field.label)"]
    if let hint = field.hint { lines.append("   \(hint)") }
    let choices = field.options.enumerated().map { "\($0 + 1) \($1.label)" }
    if !choices.isEmpty { lines.append("   " + choices.joined(separator: " · ")) }
    if case .date = field.kind { lines.append("   Empty: \(reading.today.spoken).") }
    say(lines.joined(separator: "\n"))
  }

  /// Beside the result, which alone is on standard output.
  private func say(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { String($0).visible }.joined(separator: "\n")
    try? FileHandle.standardError.write(contentsOf: Data("\(shown)\n".utf8))
  }
}
