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

  /// The face without its outline: four lines of seven characters.
  package var features: [String] {
    switch self {
    case .happy: ["       ", " o   o ", "       ", " \\___/ "]
    case .fine: ["       ", " o   o ", "       ", " ----- "]
    case .sad: ["       ", " o   o ", "  ___  ", " /   \\ "]
    case .angry: [" \\   / ", " o   o ", "       ", " ----- "]
    case .scared: [" /   \\ ", " O   O ", "   _   ", "  (_)  "]
    }
  }

  /// The face with its outline: seven lines of eleven characters.
  package var drawing: [String] {
    let features = features
    return ["  .-----.  ", " /\(features[0])\\ "] + features.dropFirst().map { "| \($0) |" }
      + [" \\       / ", "  '-----'  "]
  }
}
