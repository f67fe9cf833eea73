import ArgumentParser
import CaseStore
import Desk
import Foundation
import Glibc
import Papers
import Participation

/// Asks the questions of a paper form one after the other, and says what their answers amount to.
///
/// What is typed stands in memory until it is recorded, and nowhere else.
struct FormTyping {
  let asking: TypedPaper
  private var reading: FormReading
  private var values: FormValues
  /// The questions that were answered, in the order in which they were asked.
  private var answered: [Int] = []
  /// Those that were answered once, also where somebody went back behind them.
  private var seen: Set<Int> = []
  private var begun = false

  /// A line that goes back one question.
  private static let back = "<"
  /// A line that takes an answer out, where one was typed before.
  private static let nothing = "-"

  init(_ asking: TypedPaper, reading: FormReading) {
    self.asking = asking
    self.reading = reading
    values = asking.initialValues
  }

  /// Asks from the first question on; once all were answered, the last one again.
  ///
  /// - Returns: the facts that were typed.
  /// - Throws: `Complaint` with 64 where the answers end before the questions, or nothing was answered.
  mutating func facts() throws -> [Fact] {
    if !begun {
      say(
        """
        \(asking.title)
        Enter leaves a question out. A line that ends in \\ goes on in the next; \(Self.back) alone goes \
        back one question.
        ^D or ^C ends it, and nothing is recorded.
        """)
      begun = true
    }
    var place = answered.popLast() ?? 0
    while asking.steps.indices.contains(place) {
      let step = asking.steps[place]
      guard asking.isAsked(step, after: values) else {
        place += 1
        continue
      }
      show(step, again: seen.contains(place))
      if let answer = try answer(to: step, again: seen.contains(place)) {
        values[step.field.id] = answer
        seen.insert(place)
        answered.append(place)
        place += 1
      } else if let last = answered.popLast() {
        place = last
      } else {
        say("   ! This is the first question.")
      }
    }
    do throws(FormFaults) {
      return try asking.facts(values, reading: &reading)
    } catch {
      let why = ([error.whole].compactMap(\.self) + error.fields.values.sorted()).first ?? ""
      throw Complaint.usage("\(why) Nothing was recorded.")
    }
  }

  /// Asks until the answer can be read; nil where it is to go back.
  private func answer(to step: TypedPaper.Step, again: Bool) throws -> [String]? {
    while true {
      var typed = try line()
      if typed.trimmed == Self.back { return nil }
      if again && typed.trimmed.isEmpty { return values[step.field.id] }
      if again && typed.trimmed == Self.nothing { typed = "" }
      if case .words = step.field.kind { typed = try wholeAnswer(from: typed) }
      do throws(FormFaults) {
        return try asking.values(of: typed, for: step, reading: reading)
      } catch {
        say("   ! \(error.fields[step.field.id] ?? error.whole ?? "")")
      }
    }
  }

  /// An answer with the lines that it goes on in; two backslashes at the end of a line are one that
  /// was written.
  private func wholeAnswer(from first: String) throws -> String {
    var lines: [String] = []
    var line = first
    while line.hasSuffix("\\") && !line.hasSuffix("\\\\") {
      lines.append(String(line.dropLast()))
      line = try self.line()
    }
    lines.append(line.hasSuffix("\\\\") ? String(line.dropLast()) : line)
    return lines.joined(separator: "\n")
  }

  /// Shows what will be recorded and asks whether it is to be; nil where the last question is to be
  /// asked again.
  func isConfirmed(_ sentences: [String]) throws -> Bool? {
    say("\nThis will be recorded:" + sentences.map { "\n– \($0)" }.joined() + "\nRecord it? y or n")
    while true {
      switch try line().trimmed.lowercased() {
      case "y", "yes": return true
      case "n", "no": return false
      case Self.back: return nil
      default: say("   ! Answer y or n.")
      }
    }
  }

  private func line() throws -> String {
    try? FileHandle.standardError.write(contentsOf: Data("> ".utf8))
    guard let line = readLine() else {
      // At a terminal ^D leaves the cursor behind the mark.
      if isatty(STDIN_FILENO) == 1 { say("") }
      throw Complaint.usage("The answers ended before the last question; nothing was recorded.")
    }
    return line
  }

  private func show(_ step: TypedPaper.Step, again: Bool) {
    let field = step.field
    var lines = ["\n" + (step.number.map { "\($0). " } ?? "") + field.label]
    if let hint = field.hint { lines.append("   \(hint)") }
    let choices = field.options.enumerated().map { "\($0 + 1) \($1.label)" }
    if !choices.isEmpty { lines.append("   " + choices.joined(separator: " · ")) }
    if again {
      let typed = values[field.id].filter { !$0.isBlank }
      lines.append(
        typed.isEmpty
          ? "   Nothing was typed; Enter leaves it so."
          : "   Typed: \(words(typed, of: field)). Enter keeps it, \(Self.nothing) takes it out.")
    } else if case .date = field.kind {
      lines.append("   Empty: \(reading.today.spoken).")
    }
    say(lines.joined(separator: "\n"))
  }

  private func words(_ values: [String], of field: Field) -> String {
    let labels = values.map { value in
      field.options.first { $0.value == value }?.label ?? value
    }
    return "“\(labels.joined(separator: ", "))”"
  }

  /// Beside the result, which alone is on standard output.
  private func say(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let shown = lines.map { String($0).visible }.joined(separator: "\n")
    try? FileHandle.standardError.write(contentsOf: Data("\(shown)\n".utf8))
  }
}

/// While answers are typed, ^C says that nothing was recorded and ends the program with 130.
enum InterruptedTyping {
  static func saying<Typed>(_ type: () throws -> Typed) rethrows -> Typed {
    let before = signal(SIGINT) { _ in
      // Only what is safe in a signal handler: nothing allocates, and no object is touched.
      let sentence: StaticString = "\nNothing was recorded.\n"
      _ = write(STDERR_FILENO, sentence.utf8Start, sentence.utf8CodeUnitCount)
      _exit(130)
    }
    defer { _ = signal(SIGINT, before) }
    return try type()
  }
}
