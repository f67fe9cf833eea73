import Papers
import Participation
extension Moment { var timeInLondon: String { "14:02" } }
extension DutyKey { func isAbout(_ fact: Fact) -> Bool { true } }
struct FactWords {
  init(names: (PersonID) -> String?, child: String, pack: ProtocolPack) {}
  func sentence(for fact: Fact) -> String { fact.word.rawValue }
}
