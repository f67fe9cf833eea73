import Participation
import Support
import Testing

/// Who may record what, and when: read from PROTOCOL.md, sections 3 and 4.
///
/// Who records it themselves, then who with who passed it on: `w` social worker, `i` IRO, `c` chair,
/// `m` team manager. Then how far the meeting may have come: `f` its day is to come, `d` its day is
/// here, `p` postponed without a day, `x` cancelled, `h` held, `e` closed.
enum RightsTable {
  private static let text = """
    child-added                    wicm ---- fdpxhe
    child-amended                  wicm ---- fdpxhe
    status-began                   wicm ---- fdpxhe
    status-ended                   wicm ---- fdpxhe
    person-added                   wicm ---- fdpxhe
    person-amended                 wicm ---- fdpxhe
    person-left                    wicm ---- fdpxhe
    need-recorded                  wicm ---- fdpxhe
    need-ended                     wicm ---- fdpxhe
    child-died                     wicm ---- fdpxhe
    case-closed                    w--m ---- fdpxhe
    return-taken                   wicm ---- fdpxhe

    meeting-planned                wicm ---- fdp---
    meeting-moved                  wicm ---- fdpx--
    meeting-cancelled              wicm ---- fdp---
    meeting-held                   wicm ---- fdp---
    held-without-meeting           -i-- ---- fdp---
    chair-named                    wicm ---- fdp-h-
    meeting-described              wicm ---- fdp-h-
    signed-off                     -ic- ---- fd----
    decisions-written              wicm ---- -d--he
    record-written                 wicm ---- -d--he
    record-sent                    wicm ---- -d--he
    meeting-closed                 wicm ---- ----h-

    consulted                      wicm ---- fdp-h-
    view-given                     wicm ---- fdpxhe
    encouraged                     wicm ---- fdp-h-
    attendance-wished              wicm ---- fdp-h-
    opinion-given social-worker    w--- -icm fdp-h-
    opinion-given chair            -ic- w--m fdp-h-
    opinion-given team-manager     ---- ---- ------
    exception-decided              -ic- w--m fdp-h-
    active-role-offered            wicm ---- fdp-h-
    advocacy-offered               wicm ---- fdp-h-
    need-arranged                  wicm ---- fdp-h-
    report-shared                  wicm ---- fdp-h-
    chair-met                      -ic- w--m fdp-h-
    invited                        wicm ---- fdp-h-
    not-invited                    wicm ---- fdp-h-
    assessment-involved            w--m ---- fdp-h-
    not-to-consult                 ---m ---- fdp-h-
    parents-agreed                 wicm ---- fdp-h-
    exclusion-requested            wicm ---- fdp-h-
    exclusion-decided chair        --c- wi-m fdp-h-
    exclusion-decided iro          ---- ---- ------
    exclusion-decided team-manager ---- ---- ------
    exclusion-told                 wicm ---- fdp-he
    asked-to-leave chair           --c- wi-m -d--h-
    asked-to-leave iro             ---- ---- ------
    asked-to-leave team-manager    ---- ---- ------
    attended-separately            wicm ---- fdp-h-
    report-not-had                 wicm ---- fdp-h-
    told-of-change                 wicm ---- fdpxh-
    family-warned                  wicm ---- fdp-h-
    information-given              wicm ---- fdpxhe
    child-prepared                 wicm ---- fdp-h-
    goal-set                       wicm ---- fdp-h-
    family-meeting-offered         wicm ---- fdp-h-
    family-meeting-not-offered     w--m -ic- fdp-h-
    family-meeting-answered        wicm ---- fdp-h-

    attended                       wicm ---- -d--he
    took-part                      wicm ---- -d--he
    code-overruled                 wicm ---- -d--he
    outcome-told                   wicm ---- -d--he
    view-answered                  wicm ---- fdp-he
    questionnaire-invited          wicm ---- -d--he
    questionnaire-answered         wicm ---- -d--he
    supervision-held               ---m w--- fdp-he
    duty-explained                 wicm ---- fdpxhe
    family-told                    wicm ---- -d--he
    assessment-explained           w--m ---- fdp-h-
    assessment-planned             w--m ---- fdp-h-
    assessment-feedback            w--m ---- fdp-he
    responsibility-identified      w--m ---- fdp-h-
    facilitated                    w--m ---- fdp-h-
    will-try                       wicm ---- fdp-he
    question-asked                 -icm ---- fdpxhe
    question-answered              wicm ---- fdpxhe
    goal-judged                    wicm ---- fdp-he
    participation-complained       wicm ---- fdpxhe
    family-proposal                wicm ---- fdp-he
    family-proposal-answered       w--m -ic- fdp-he

    record-viewed                  ---- ---- ------
    child-erased                   ---- ---- ------
    """

  /// One kind of fact.
  struct Row: Sendable, CustomTestStringConvertible {
    var word: Fact.Word
    /// In which role the decider or the giver of an opinion is.
    var decider: Role?
    var own, told: Set<Role>
    var stages: Set<Meeting.Stage>

    var testDescription: String {
      ([word.rawValue] + [decider?.rawValue].compactMap(\.self)).joined(separator: " ")
    }

    func allows(_ role: Role, isTold: Bool, at stage: Meeting.Stage) -> Bool {
      stages.contains(stage) && (own.contains(role) || told.contains(role) && isTold)
    }
  }

  static let rows: [Row] = text.split(separator: "\n").compactMap { line in
    let cells = line.split(separator: " ").map(String.init)
    guard let word = cells.first.flatMap(Fact.Word.init(rawValue:)) else { return nil }
    let marks = cells.suffix(3)
    return Row(
      word: word, decider: cells.count == 5 ? Role(rawValue: cells[1]) : nil,
      own: roles(marks[marks.startIndex]), told: roles(marks[marks.startIndex + 1]),
      stages: Set(
        zip("fdpxhe", [Meeting.Stage.toCome, .dayCome, .postponed, .cancelled, .held, .closed])
          .filter { marks[marks.startIndex + 2].contains($0.0) }.map(\.1)))
  }

  private static func roles(_ marks: String) -> Set<Role> {
    Set(
      zip("wicm", [Role.socialWorker, .iro, .chair, .teamManager])
        .filter { marks.contains($0.0) }.map(\.1))
  }
}
