extension KindRule {
  /// Whether the gist of a child's words there may be passed on, but not the words, unless it is said
  /// otherwise: at a review of somebody with whom the child lives.
  package var keepsChildsWords: Bool { about == .carer }
}

extension Spoken {
  /// The words with what their kind of meeting says, where nobody said whether they may be passed on. A
  /// fact without any marks may be one without words, as an offer.
  package func settled(at kind: KindRule?) -> Self {
    let isChilds = (self as? View)?.isChildsOwn ?? (speaker == nil)
    guard isChilds, kind?.keepsChildsWords == true, var kept = marks, kept.notWordForWord == nil
    else { return self }
    var settled = self
    kept.notWordForWord = true
    settled.marks = kept
    return settled
  }
}

extension Bool? {
  /// What of two marks keeps more: a mark, then that nobody said, then that there is none.
  func keepingMore(_ other: Bool?) -> Bool? {
    if self == true || other == true { return true }
    return self == nil || other == nil ? nil : false
  }
}
