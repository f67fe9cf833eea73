extension Meeting {
  /// The roles in which somebody acts at this meeting. Every rule and every form asks here.
  ///
  /// Whoever is named as leading it has the leading role there, whatever their own: an IRO who chairs a
  /// conference decides as its chair. What is led from outside the team is led by a chair or IRO, whoever
  /// is named, and a looked-after review by an IRO and by nobody else.
  package func roles(of author: Author, by rule: KindRule?) -> Set<Role> {
    guard let rule, isNamed(author), rule.mayBeLed(by: author.role) else { return [author.role] }
    return [author.role, rule.ledBy]
  }

  /// Whether somebody leads this meeting: whoever it names, and who has the leading role by profession.
  package func isLed(by author: Author, at rule: KindRule?) -> Bool {
    guard let rule else { return author.role.leadsMeetings || isNamed(author) }
    guard author.role.leadsMeetings else {
      return isNamed(author) && rule.mayBeLed(by: author.role)
    }
    return rule.mayBeLed(by: author.role)
  }

  private func isNamed(_ author: Author) -> Bool {
    chair?.name.isSameName(as: author.name) ?? false
  }
}

extension ProtocolPack {
  /// What somebody who decided at a kind of meeting is called there: whoever can lead it decides as its
  /// leader, whatever their own role.
  package func role(of decider: Author, at rule: KindRule?) -> String {
    guard let rule, decider.role.leadsMeetings, rule.mayBeLed(by: decider.role) else {
      return name(of: decider.role)
    }
    return leader(at: rule)
  }
}

extension KindRule {
  /// Whether somebody of a role can be named to lead this kind of meeting.
  func mayBeLed(by role: Role) -> Bool {
    guard isLedFromOutside else { return true }
    return isIROsAlone ? role == .iro : role.leadsMeetings
  }

  /// IRO Handbook: nobody else chairs a looked-after review.
  var isIROsAlone: Bool { isLedFromOutside && ledBy == .iro }
}
