import Participation
import Protocols

extension PaperMaker {
  /// With the wordings that come with the program.
  ///
  /// - Throws: `PaperRefusal` only if the program was built with wordings that are wrong.
  package init(_ matter: PaperCase) throws(PaperRefusal) {
    do throws(PackRefused) {
      self.init(matter, wordings: try PaperWordings.bundled())
    } catch { throw PaperRefusal(error.message) }
  }
}
