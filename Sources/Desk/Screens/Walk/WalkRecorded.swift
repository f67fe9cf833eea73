import Papers
import Participation

/// What is recorded for a row of the walk: the entries that hold, in order.
struct WalkRecorded {
  let entries: [Entry]

  init(_ item: WalkItem, _ key: RecordKey, _ found: ChildCase) {
    let answers = Self.answers(to: item, key, found)
    entries = found.standing.filter { entry in
      guard entry.meeting == key.meeting, entry.child == nil || entry.child == key.child else {
        return false
      }
      return item.isAbout(entry) || answers.contains(entry.id)
    }
  }

  /// The answers to questions that were asked of a duty, and to views: each stands under what it
  /// answers, which only the record knows.
  private static func answers(
    to item: WalkItem, _ key: RecordKey, _ found: ChildCase
  ) -> Set<EntryID> {
    guard case .duty(let duty) = item, let record = found.file.record(key) else { return [] }
    let answers = record.entries(about: duty).filter {
      WalkItem.answers.contains($0.entry.fact.word)
    }
    return Set(answers.map(\.entry.id))
  }
}

extension ChildCase {
  /// The entries that hold: neither corrected by another nor taken back.
  var standing: [Entry] {
    let corrected = Set(entries.compactMap(\.corrects))
    return entries.filter { !corrected.contains($0.id) && $0.fact.word != .withdrawn }
  }
}

extension WalkItem {
  fileprivate static let answers: Set<Fact.Word> = [.questionAnswered, .viewAnswered]

  fileprivate func isAbout(_ entry: Entry) -> Bool {
    switch self {
    case .duty(let key):
      return !Self.answers.contains(entry.fact.word) && key.isAbout(entry.fact)
    case .held: return entry.fact.word == .meetingHeld
    case .attendance(let person):
      return if case .attended(let there) = entry.fact { there.who == person } else { false }
    case .question(let id): return entry.id == id || entry.corrects == id
    case .exclusion(let id):
      switch entry.fact {
      case .exclusionRequested, .askedToLeave: return entry.id == id || entry.corrects == id
      case .exclusionDecided(let decision): return decision.request == id
      case .exclusionTold(let told): return told.request == id
      default: return false
      }
    }
  }
}

/// Entries in sentences, with the names of a case.
struct FactSentences {
  private let words: FactWords

  init(_ file: CaseFile, _ child: ChildID, _ around: ScreenContext) {
    words = FactWords(file, child: child, pack: around.pack)
  }

  func sentence(for entry: Entry) -> String { words.sentence(for: entry) }
}
