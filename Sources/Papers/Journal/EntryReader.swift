package import Foundation
package import Participation

/// Reads a JSON array of entries, as `heard record` takes it.
///
/// An entry has `fact` and `details`, the `child` and `meeting` that the fact is about, and where it
/// stands in the place of another, `corrects`. `id`, `made` and `by` may be left out: they are then
/// made now, by whoever opened the store.
package struct EntryReader {
  private let by: Author
  private let moment: Moment

  /// - Parameter moment: the time of the first entry that has none; each further one is a millisecond
  ///   later.
  package init(by: Author, at moment: Moment) {
    self.by = by
    self.moment = moment
  }

  /// What is wrong with the entries: a sentence each, with the number of the entry from 1.
  package struct Refused: Error, Equatable {
    package let faults: [String]
  }

  package func entries(json: Data) throws(Refused) -> [Entry] {
    guard let elements = try? JSONDecoder().decode([Element].self, from: json) else {
      throw Refused(faults: ["this is no JSON array of entries; expected [ … ]"])
    }
    var entries: [Entry] = []
    var faults: [String] = []
    for (index, element) in elements.enumerated() {
      do throws(Fault) {
        entries.append(try entry(element, number: index))
      } catch {
        faults.append("entry \(index + 1): \(error.message)")
      }
    }
    guard faults.isEmpty else { throw Refused(faults: faults) }
    return entries
  }

  private struct Fault: Error {
    let message: String
  }

  /// One value of the array: as it stands, and as far as it is an entry.
  private struct Element: Decodable {
    let tree: JSONTree
    let written: Result<WrittenEntry, any Error>

    init(from decoder: any Decoder) throws {
      tree = try JSONTree(from: decoder)
      written = Result { try WrittenEntry(from: decoder) }
    }
  }

  private func entry(_ element: Element, number: Int) throws(Fault) -> Entry {
    let written: WrittenEntry
    switch element.written {
    case .success(let value): written = value
    case .failure(let error):
      throw Fault(message: (error as? DecodingError)?.sentence ?? "it cannot be read")
    }
    let entry = Entry(
      id: written.id ?? .random(),
      made: written.made ?? Moment(milliseconds: moment.milliseconds + number),
      by: written.by ?? by, child: written.child, meeting: written.meeting,
      corrects: written.corrects, fact: written.fact)
    if let missing = entry.missingPlace {
      throw Fault(message: "“\(entry.fact.word.rawValue)” has to name \(missing)")
    }
    // A key that nothing reads would be a word lost: it is refused by its name.
    let read = (try? JSONEncoder().encode(entry)).flatMap {
      try? JSONDecoder().decode(JSONTree.self, from: $0)
    }
    if let unknown = element.tree.firstKey(missingIn: read) {
      throw Fault(message: "“\(unknown.shownSafely)” is no key that is known here")
    }
    return entry
  }
}

/// An entry as somebody writes it: who, when and its identifier may be left out.
private struct WrittenEntry: Decodable {
  let id: EntryID?
  let made: Moment?
  let by: Author?
  let child: ChildID?
  let meeting: MeetingID?
  let corrects: EntryID?
  let fact: Fact

  private enum CodingKeys: String, CodingKey {
    case id, made, by, child, meeting, corrects
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decodeIfPresent(EntryID.self, forKey: .id)
    made = try values.decodeIfPresent(Moment.self, forKey: .made)
    by = try values.decodeIfPresent(Author.self, forKey: .by)
    child = try values.decodeIfPresent(ChildID.self, forKey: .child)
    meeting = try values.decodeIfPresent(MeetingID.self, forKey: .meeting)
    corrects = try values.decodeIfPresent(EntryID.self, forKey: .corrects)
    fact = try Fact(from: decoder)
  }
}

extension DecodingError {
  /// What is wrong, with the path of keys to it.
  fileprivate var sentence: String {
    switch self {
    case .keyNotFound(let key, let context):
      "“\((context.path + [key.stringValue]).joined(separator: "."))” is missing"
    case .typeMismatch(_, let context):
      "“\(context.path.joined(separator: "."))” is of another kind than expected"
    case .valueNotFound(_, let context):
      "“\(context.path.joined(separator: "."))” has no value"
    case .dataCorrupted(let context):
      (context.path.isEmpty ? "" : "“\(context.path.joined(separator: "."))”: ")
        + context.debugDescription
    @unknown default: "it cannot be read"
    }
  }
}

extension DecodingError.Context {
  fileprivate var path: [String] {
    // The first step is the number of the entry, which the sentence says already.
    codingPath.dropFirst().map { key in
      key.intValue.map { "\($0 + 1)" } ?? key.stringValue.shownSafely
    }
  }
}
