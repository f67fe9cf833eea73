import Participation

extension FactWords {
  func sentence(_ encouraged: Encouraged) -> String {
    let answer =
      switch encouraged.answer {
      case .willCome?: "will attend"
      case .willNotCome?: "will not attend"
      case .unsure?: isAddressed(nil) ? "are unsure" : "is unsure"
      case nil: isAddressed(nil) ? "have not answered yet" : "has not answered yet"
      }
    return "\(was(nil)) encouraged on \(encouraged.on.written) to attend, and \(answer)"
      + why(encouraged.words)
  }

  func sentence(_ wished: AttendanceWish) -> String {
    let wish =
      switch wished.wish {
      case .yes: isAddressed(nil) ? "want to attend" : "wants to attend"
      case .no: isAddressed(nil) ? "do not want to attend" : "does not want to attend"
      case .unsure: isAddressed(nil) ? "are unsure about attending" : "is unsure about attending"
      }
    return "\(child) \(wish), asked on \(wished.on.written)\(why(wished.words))"
  }

  func sentence(_ opinion: AttendanceOpinion) -> String {
    "\(name(opinion.name)), \(opinion.of.name), \(opinion.agrees ? "agreed" : "did not agree") on "
      + "\(opinion.on.written) that \(child) should attend\(toldBy(opinion.toldBy))\(why(opinion.reasons))"
  }

  func sentence(_ decided: AttendanceException) -> String {
    "\(name(decided.by)) decided on \(decided.on.written) that \(child) "
      + "\(decided.allowed ? "may" : "may not") attend\(toldBy(decided.toldBy))\(why(decided.reasons))"
  }

  func sentence(_ offered: ActiveRoleOffered) -> String {
    let parts = offered.offered.map { part in
      switch part {
      case .agenda: "setting the agenda"
      case .place: "choosing the place"
      case .guestList: "saying who is invited"
      case .coChairing: "leading the meeting together"
      case .checkingRecord: "checking what is written"
      }
    }
    let which = parts.isEmpty ? "" : ": \(parts.listed)"
    let outcome = also("what came of it", offered.outcome)
    return "\(was(nil)) offered a more active role on \(offered.on.written)\(which)"
      + (outcome.isEmpty ? "; nothing has come of it yet" : outcome)
  }

  func sentence(_ offered: AdvocacyOffered) -> String {
    let answer =
      switch offered.answer {
      case .accepted?: "accepted"
      case .declined?: "declined"
      case nil: "no answer yet"
      }
    let who = offered.advocate.flatMap { $0.isBlank ? nil : " (\(Self.clean($0)))" } ?? ""
    let kind = offered.kind == .nonInstructed ? "a non-instructed advocate" : "an advocate"
    return
      "\(kind) was offered to \(name(offered.to)) on \(offered.on.written): \(answer)\(who)"
  }

  func sentence(_ arranged: NeedArranged) -> String {
    "\(whose(arranged.person)) need\(arranged.need.isBlank ? "" : " \(quoted(arranged.need))") was arranged for on "
      + "\(arranged.on.written)\(why(arranged.how))"
  }

  func sentence(_ shared: ReportShared) -> String {
    "the report was shared with \(name(shared.with)) on \(shared.on.written)"
      + (shared.explained ? ", and explained" : ", not explained")
  }

  func sentence(_ met: ChairMet) -> String {
    let verb =
      switch met.how {
      case .met: "met"
      case .telephone: "spoke by telephone to"
      case .video: "spoke by video to"
      case .saw: "saw"
      case .observed: "observed"
      }
    return "\(name(met.by)) \(verb) \(name(met.who)) on \(met.on.written), "
      + (met.inPrivate ? "in private" : "not in private") + topics(of: met)
  }

  /// The three topics of CAM 6.P4 and 6.C5, as far as they are answered.
  private func topics(of met: ChairMet) -> String {
    let whom = isAddressed(met.who) ? "you" : "them"
    let views: String? =
      switch met.views {
      case .given?: "views were given"
      case .nothingToSay?: "there was nothing to say"
      case .notAsked?: "views were not asked"
      case nil: nil
      }
    let parts = [
      met.explained.map { "how the meeting will run was \($0 ? "" : "not ")explained" },
      met.papersReached.map { "the papers had \($0 ? "" : "not ")reached \(whom)" }, views,
    ].compactMap(\.self)
    return parts.isEmpty ? "" : "; \(parts.listed)"
  }

  func sentence(_ invited: Invited) -> String {
    let steps = invited.steps.filter { !$0.isBlank }.map(quoted)
    let help = steps.isEmpty ? "" : ", with help to attend: \(steps.listed)"
    let none =
      invited.helpAskedOn.map { ", no help to attend needed, asked on \($0.written)" } ?? ""
    return "\(was(invited.person)) invited on \(invited.on.written)\(help)\(none)"
  }

  func sentence(_ reason: NotInvited) -> String {
    let coded = pack.invitationReasons.first { $0.id == reason.reason }?.words
    var text = "\(was(reason.person)) not invited"
    if let words = coded ?? (reason.reason.isBlank ? nil : reason.reason) {
      let words = Self.clean(words).trimmingFullStop
      // The pack words the reason about somebody, and not to them.
      text += isAddressed(reason.person) ? why(words) : ": " + words.lowercasedFirst
    }
    return text + why(reason.detail)
  }

  func sentence(_ decided: NotToConsult) -> String {
    "\(name(decided.by)) decided on \(decided.on.written) not to consult \(name(decided.person))"
      + why(decided.why)
  }

  func sentence(_ agreed: ParentsAgreed) -> String {
    "\(child) \(agreed.agrees ? "agreed" : "did not agree") on \(agreed.on.written) that parents "
      + "take part"
  }
}

extension String {
  var trimmingFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
