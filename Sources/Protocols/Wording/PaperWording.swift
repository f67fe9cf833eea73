/// The wording of a paper: what it says, with places for what only the records know.
package struct PaperWording: Sendable, Equatable {
  package var id: ID
  package var title: String
  /// The age, in years, at which the wording can be read: a promise that a test holds it to.
  package var readingAge: Int
  package var pieces: [Piece]

  package enum ID: String, Sendable, CaseIterable {
    case form4 = "form-4-7"
    case form8 = "form-8-11"
    case form12 = "form-12-17"
    case formPathway = "form-pathway"
    case formHome4 = "form-home-under-12"
    case formHome12 = "form-home-12-and-over"
    case formParent = "form-parent"
    case formCarer = "form-carer"
    case observationGuide = "observation-guide"
    case questionnaire4 = "questionnaire-under-12"
    case questionnaire12 = "questionnaire-12-and-over"
    case questionnaireParent = "questionnaire-parent"
    case invitation4 = "invitation-4-7"
    case invitation8 = "invitation-8-11"
    case invitation12 = "invitation-12-and-over"
    case invitationParent = "invitation-parent"
    case exclusionLetter = "exclusion-letter"
    case brief
    case agenda
    case childSheet4 = "child-sheet-under-12"
    case childSheet12 = "child-sheet-12-and-over"
    case participationRecord = "participation-record"
    case copyChild = "copy-child"
    case copyPerson = "copy-person"
    case copyProfessional = "copy-professional"
  }

  /// A part of the wording, in order.
  package struct Piece: Sendable, Equatable {
    /// The slot that has to have a value for the piece to stand; nil where it always stands.
    package var when: WordingSlot?
    /// The slot that has to have none.
    package var unless: WordingSlot?
    package var content: Content

    package init(when: WordingSlot? = nil, unless: WordingSlot? = nil, content: Content) {
      self.when = when
      self.unless = unless
      self.content = content
    }
  }

  /// Texts are Mustache templates whose names are `WordingSlot`s.
  package enum Content: Sendable, Equatable {
    case heading(String)
    case paragraph(String)
    case list([String])
    case question(PaperQuestion)
    /// Parts that the program makes from the records.
    case insert(WordingInsert)
    case pageBreak
  }
}

/// A place in the wording for a word or two of the records.
package enum WordingSlot: String, Sendable, CaseIterable {
  /// The name that the child uses.
  case child
  /// To whom the paper is written.
  case reader
  case age
  /// The kind of meeting in words that suit the reader: “your review”.
  case meeting
  /// What will be done, one or two sentences: “There will be a meeting about you.”
  case opening
  /// What it is for, one or two sentences.
  case purpose
  /// “yes” where it is an assessment, which is no meeting.
  case assessment
  /// “yes” where nothing can have been agreed at one like it before.
  case firstTime = "first-time"
  /// “yes” where what a child says is passed on, and not the words.
  case gist
  /// “yes” where the child may come, so that there is something to choose about the meeting.
  case takesPart = "takes-part"
  /// “yes” where the family has time to itself.
  case privateTime = "private-time"
  /// Whose review a foster carer's review is, and who supervises them.
  case carer, supervisor
  /// How the reader attends apart from others.
  case separate
  /// “yes” where the reader is still to see the report, or to be met beforehand.
  case report, meets
  /// “yes” where parents or carers are asked.
  case family
  /// “yes” where the child is watched and not asked.
  case tooYoung = "too-young"
  /// “yes” where the child is of age, so that no parent may ask for the file.
  case grownUp = "grown-up"
  /// “yes” where such a meeting has a report, or whoever leads it meets the family before it.
  case hadReport = "had-report"
  case wasMet = "was-met"
  case day, time, place
  /// Who leads the meeting, and as what.
  case leader, role
  /// Who leads the meeting, where it is not the child's social worker.
  case otherLeader = "other-leader"
  case worker
  /// By when an answer is wanted.
  case reply
  /// An advocate who was accepted.
  case advocate
  /// What was done to help the reader come.
  case steps
  /// Of somebody who is kept out: the ground and the decision.
  case ground, reasons, decided, decider, part, views, outcome, complaint
  /// How many things were left out of a copy.
  case withheld
  /// Whether the reader may be there: “yes” where they may.
  case mayCome = "may-come"
  /// Whether it is still to be decided if the child may be there: “yes” where it is.
  case mayWish = "may-wish"
  /// What is proposed, as what is done, and in somebody's words; “yes” where it is to reduce or to end.
  case proposal, proposed, less
  /// “yes” where the reader cares for the child and is not a parent.
  case toCarer = "to-carer"
  /// Whether the child has a right to an advocate: “yes” where they do, else it is a service.
  case advocateByRight = "advocate-by-right"
  /// Whom the authority names in its pack.
  case authority, address, telephone, complaints, participation
  case childAdvocacy = "child-advocacy"
  case parentAdvocacy = "parent-advocacy"
  case dataProtection = "data-protection"
  /// “yes” where people are told that they can complain about the use of their data.
  case dataComplaint = "data-complaint"
  /// The day on which the paper is made.
  case today
}

/// A part of a paper that is made from the records.
package enum WordingInsert: String, Sendable, CaseIterable {
  case people
  case childItems = "child-items"
  case exchanges, decisions
  case facts, duties, views, questionnaires, asked, attendance, exclusions, answers
  case openDuties = "open-duties"
}

/// How a kind of meeting is spoken of to those it is about.
package struct MeetingWording: Sendable, Equatable {
  /// “your review”
  package var name: String
  /// What will be done: “There will be a meeting about you.”
  package var opening: String
  /// “What it is for”, in one or two sentences.
  package var purpose: String

  /// Whether nothing can have been agreed at one like it before.
  package var isFirst: Bool

  /// To whom a meeting is explained.
  package enum Reader: String, Sendable, CaseIterable {
    case young, child, teenager, adult
  }
}
