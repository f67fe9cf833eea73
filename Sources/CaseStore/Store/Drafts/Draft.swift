package import Participation

/// What a form held when it was last looked at, valid or not.
package struct Draft: Sendable, Hashable {
  package let place: DraftPlace
  /// What the form made of itself; the store does not look into it.
  package let content: [UInt8]
  package let saved: Moment

  init(place: DraftPlace, saved: Moment, content: [UInt8]) {
    self.place = place
    self.content = content
    self.saved = saved
  }
}

/// The one form and record that a draft belongs to; it is never shown in another.
package struct DraftPlace: Sendable, Hashable {
  /// The form's own name.
  package let form: String
  package let child: ChildID?
  package let meeting: MeetingID?
  /// What tells two drafts of one form and record apart, as a person or an entry being corrected.
  package let item: String?

  /// A place for a draft.
  package init(
    form: String, child: ChildID? = nil, meeting: MeetingID? = nil, item: String? = nil
  ) {
    self.form = form
    self.child = child
    self.meeting = meeting
    self.item = item
  }
}
