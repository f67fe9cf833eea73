import Participation

/// A value that overviews hold as a number. A number stands for its value for ever: a new value gets
/// the next one, and none is given twice. The order of the cases says nothing.
protocol StoredCode: CaseIterable {
  var storedCode: Int { get }
}

extension PackWriter {
  mutating func add(_ value: some StoredCode) { add(value.storedCode) }
}

extension PackReader {
  /// - Throws: `damaged` for a number that stands for nothing.
  mutating func coded<Value: StoredCode>() throws(StoreError) -> Value {
    let code = try number()
    guard let value = Value.allCases.first(where: { $0.storedCode == code }) else {
      throw .damaged
    }
    return value
  }
}

extension Consultation.Status: StoredCode {
  var storedCode: Int {
    switch self {
    case .offered: 0
    case .formCompleted: 1
    case .byOtherMeans: 2
    case .declined: 3
    case .notAble: 4
    }
  }
}

extension Consultation.Method: StoredCode {
  var storedCode: Int {
    switch self {
    case .form: 0
    case .app: 1
    case .drawing: 2
    case .signs: 3
    case .letter: 4
    case .talk: 5
    }
  }
}

extension View.WhoseWords: StoredCode {
  var storedCode: Int {
    switch self {
    case .own: 0
    case .writtenDown: 1
    case .summarised: 2
    }
  }
}

extension Role: StoredCode {
  var storedCode: Int {
    switch self {
    case .socialWorker: 0
    case .iro: 1
    case .chair: 2
    case .teamManager: 3
    }
  }
}

extension RecordSummary.TakingPart.What: StoredCode {
  var storedCode: Int {
    switch self {
    case .informationToChild: 0
    case .informationToOther: 1
    case .prepared: 2
    case .parentsNeed: 3
    case .goal: 4
    case .goalReached: 5
    case .goalPartlyReached: 6
    case .goalNotReached: 7
    case .complaint: 8
    case .complaintAnswered: 9
    case .complaintLearntFrom: 10
    case .complaintAnsweredAndLearntFrom: 11
    }
  }
}
