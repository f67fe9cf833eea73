/// A feeling, drawn with type: every printer and every screen has it.
package enum Face: String, Sendable, CaseIterable {
  case happy, fine, sad, angry, scared

  /// The feeling in a word that a small child knows.
  package var name: String {
    switch self {
    case .happy: "happy"
    case .fine: "okay"
    case .sad: "sad"
    case .angry: "cross"
    case .scared: "scared"
    }
  }

  /// Seven lines of eleven characters.
  package var drawing: [String] {
    let (brows, eyes, mouth, chin) = features
    return ["  .-----.  ", " /\(brows)\\ ", eyes, "|         |", mouth, chin, "  '-----'  "]
  }

  private var features: (brows: String, eyes: String, mouth: String, chin: String) {
    switch self {
    case .happy: ("       ", "|  o   o  |", "|  \\___/  |", " \\       / ")
    case .fine: ("       ", "|  o   o  |", "|  -----  |", " \\       / ")
    case .sad: ("       ", "|  o   o  |", "|   ___   |", " \\ /   \\ / ")
    case .angry: (" \\   / ", "|  o   o  |", "|  .---.  |", " \\       / ")
    case .scared: (" _   _ ", "|  O   O  |", "|    O    |", " \\       / ")
    }
  }
}
