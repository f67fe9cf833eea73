import Participation
import Protocols
import Testing

@Suite("The pack holds the protocol's settings, grounds, clocks and codes")
struct PackSettingsTests {
  @Test("Each setting")
  func settings() throws {
    #expect(
      try Bundled.camden().settings
        == ProtocolPack.Settings(
          readinessCheck: -5, exclusionNotice: -3, viewsOldAfter: 20, birthdayWindow: 60,
          remoteCountsAsAttending: false, oldestAge: 25, reviewsWithoutViews: 2, childWordingAge: 8,
          youngPersonWordingAge: 12, assessmentLength: 45))
  }

  @Test("Each ground for keeping a parent out, in the words that the parent reads")
  func grounds() throws {
    let given = try Bundled.camden().grounds.map {
      "\($0.id.rawValue): \($0.words)" + ($0.needsReason ? " [with its reason]" : "")
    }
    #expect(
      given == [
        "welfare: If you were there, it would seriously harm the child's welfare.",
        "behaviour: We expect that you would seriously disrupt the meeting by violence or threats, or "
          + "because you were not fit to take part.",
        "child-asks: The child has asked not to be in the meeting with you.",
        "contribution: Somebody at the meeting would be too afraid to speak freely.",
        "confidential: The meeting has to hear something confidential that you cannot be told.",
        "conflict: There is conflict in the family, so family members need to attend separately.",
        "disrupt: If you were there, it would seriously disrupt the meeting.",
        "other: Another reason, which is given below. [with its reason]",
      ])
  }

  @Test(
    "Each review clock",
    arguments: [
      (MeetingKind.lookedAfterReview, "20 working days, 3 months, 6 months, repeating", "CPPCR 33"),
      (.reviewConference, "3 months, 6 months, repeating", "WT 2023"),
      (.initialConference, "15 working days", "WT 2023"),
      (.shortBreaksPanel, "3 months, 6 months, repeating", "CPPCR 48"),
      (.pathwayReview, "6 months, repeating", "CLR 7"),
      (.fosterCarerReview, "12 months, repeating", "FSR 28"),
      (.childInNeedReview, "3 months, 6 months, repeating", "READ child in need"),
    ])
  func clocks(kind: MeetingKind, intervals: String, provision: String) throws {
    let clock = try #require(try Bundled.camden().clocks[kind])
    let words = clock.intervals.map(\.words) + (clock.repeats ? ["repeating"] : [])
    #expect(words.joined(separator: ", ") == intervals)
    #expect(clock.provisions.map(\.rawValue) == [provision])
  }

  @Test("No other kind of meeting has a clock")
  func otherKindsHaveNoClock() throws {
    let clocks = try Bundled.camden().clocks
    #expect(
      MeetingKind.allCases.filter { clocks[$0] == nil } == [
        .strategyMeeting, .coreGroup, .familyGroupMeeting, .otherMeeting, .assessment,
      ])
  }

  @Test(
    "Each participation code",
    arguments: [
      ("PN0", "was under 4"), ("PN1", "attended and spoke for themselves"),
      ("PN2", "attended, and an advocate spoke for them"),
      ("PN3", "attended, and conveyed their views by signs or symbols"),
      ("PN4", "attended, and conveyed no views"),
      ("PN5", "did not attend, and briefed an advocate or the IRO"),
      (
        "PN6", "did not attend, and sent their views themselves, in writing, by recording or by app"
      ),
      ("PN7", "did not attend, and conveyed no views"),
    ])
  func codes(code: String, words: String) throws {
    let code = try #require(ParticipationCode(rawValue: code))
    #expect(try Bundled.camden().codes[code] == words)
  }

  @Test("How long records are kept")
  func retention() throws {
    let rule = try Bundled.camden().retention
    #expect(rule.lookedAfterBirthday == 75)
    #expect(rule.yearsAfterDeath == 15)
    #expect(rule.childProtectionYears == 35)
    #expect(rule.otherBirthday == 25)
    #expect(rule.provisions.map(\.rawValue) == ["CPPCR 50", "READ retention"])
  }

  @Test("Each coded reason for not inviting a parent")
  func invitationReasons() throws {
    #expect(
      try Bundled.camden().invitationReasons.map(\.id) == [
        "not-known", "declined", "court-order", "manager", "unsafe",
      ])
  }

  @Test("The pack names itself, its version and whose it is")
  func heading() throws {
    let pack = try Bundled.camden()
    #expect(pack.id == "camden")
    #expect(pack.version == "2026.1")
    #expect(pack.name == "Camden participation protocol")
    #expect(pack.authority == "London Borough of Camden")
  }
}
