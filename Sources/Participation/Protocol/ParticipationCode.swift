/// How a looked-after child took part in a review, as the national return has it.
///
/// Source: SSDA903.
package enum ParticipationCode: String, Sendable, Codable, CaseIterable {
  case under4 = "PN0"
  case attendsSpeaks = "PN1"
  case attendsAdvocateSpeaks = "PN2"
  case attendsBySigns = "PN3"
  case attendsConveysNothing = "PN4"
  case absentBriefs = "PN5"
  case absentByMedium = "PN6"
  case absentConveysNothing = "PN7"

  /// Whether the child's views reached the review, as the share taking part counts it.
  package var conveysViews: Bool {
    switch self {
    case .attendsSpeaks, .attendsAdvocateSpeaks, .attendsBySigns, .absentBriefs, .absentByMedium:
      true
    case .under4, .attendsConveysNothing, .absentConveysNothing: false
    }
  }
}
