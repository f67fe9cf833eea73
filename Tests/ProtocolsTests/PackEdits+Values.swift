/// Edits that put a wrong value into a pack, or break its form.
extension PackEdit {
  static let types: [PackEdit] = [
    PackEdit(
      "a number for a list", "ages: [{from: 2022-01-01, age: 11}]", "ages: 11", found: "“11”",
      expected: "a list, as [first, second]"),
    PackEdit(
      "a text for a list", "owners: [chair]", "owners: chair", found: "“chair”",
      expected: "a list, as [first, second]"),
    PackEdit(
      "a list for a text", "name: core group", "name: [core group]", found: "a list",
      expected: "a text"),
    PackEdit(
      "a table for a text", "name: core group", "name: {long: core group}",
      found: "a table of keys", expected: "a text"),
    PackEdit(
      "a text for a table", "\nretention:\n", "\nretention: forever\nkept:\n", at: "retention: for",
      found: "“forever”", expected: "a table of keys and values", faults: 2),
    PackEdit(
      "a list in a list of texts", "- Teenage parents", "- [Teenage parents]", found: "a list",
      expected: "a text"),
    PackEdit(
      "a list for tests", "tests: [ReviewClockTests.lookedAfterClock]",
      "tests: ReviewClockTests.lookedAfterClock", found: "“ReviewClockTests.lookedAfterClock”",
      expected: "a list, as [first, second]"),
    PackEdit(
      "neither yes nor no", "repeats: no", "repeats: perhaps", found: "“perhaps”",
      expected: "yes or no"),
    PackEdit(
      "a list for yes or no", "repeats: no", "repeats: [no]", found: "a list",
      expected: "yes or no"),
  ]

  static let days: [PackEdit] = [
    PackEdit(
      "a due day in words", "due: -15", "due: soon", found: "“soon”",
      expected: "working days from the meeting as a whole number from -260 to 260, as -5"),
    PackEdit(
      "a due day too early", "due: -15", "due: -261", found: "“-261”",
      expected: "a whole number from -260 to 260"),
    PackEdit(
      "a due day too late", "due: -15", "due: 261", found: "“261”",
      expected: "a whole number from -260 to 260"),
    PackEdit(
      "a due day beyond all numbers", "due: -15", "due: -99999999999999999999",
      found: "“-99999999999999999999”", expected: "a whole number from -260 to 260"),
    PackEdit(
      "a due day in halves", "due: -15", "due: -1.5", found: "“-1.5”", expected: "a whole number"),
    PackEdit(
      "a day of beginning in words", "start-by: -10\n    due: -5\n    provisions: [CAM 6.P3",
      "start-by: early\n    due: -5\n    provisions: [CAM 6.P3", found: "“early”",
      expected: "working days from the meeting"),
    PackEdit(
      "a day of beginning after the due day",
      "start-by: -10\n    due: -5\n    provisions: [CAM 6.P3",
      "start-by: -4\n    due: -5\n    provisions: [CAM 6.P3", found: "“-4”",
      expected: ""),
    PackEdit(
      "a report after the meeting", "report: -2", "report: 2", found: "“2”",
      expected: "none, or working days before the meeting, as -5"),
    PackEdit(
      "a readiness check after the meeting", "readiness-check: -5", "readiness-check: 5",
      found: "“5”", expected: "working days before the meeting"),
    PackEdit(
      "an oldest age beyond all service", "oldest-age: 25", "oldest-age: 99", found: "“99”",
      expected: "an age from 17 to 30"),
    PackEdit(
      "a window of no days", "birthday-window: 60", "birthday-window: 0", found: "“0”",
      expected: "a whole number from 1 to 366"),
    PackEdit(
      "records kept for no years", "other-birthday: 25", "other-birthday: 0", found: "“0”",
      expected: "years as a whole number from 1 to 200"),
    PackEdit(
      "an interval in moons", "[15 working days]", "[3 moons]", found: "“3 moons”",
      expected: "as “20 working days” or “3 months”"),
    PackEdit(
      "an interval of no length", "[15 working days]", "[0 months]", found: "“0 months”",
      expected: "working days or months"),
    PackEdit(
      "an interval without a unit", "[15 working days]", "[15]", found: "“15”",
      expected: "working days or months"),
  ]

  static let words: [PackEdit] = [
    PackEdit(
      "an unknown owner", "owners: [team-manager]", "owners: [manager]", found: "“manager”",
      expected: "an owner: one of social-worker, chair-or-iro, chair, team-manager"),
    PackEdit(
      "an unknown phase", "phase: at", "phase: during", found: "“during”",
      expected: "a phase: one of before, at, after"),
    PackEdit(
      "an unknown way for the child to come", "child-comes: leads", "child-comes: follows",
      found: "“follows”", expected: "one of no, exception, two-opinions, offered, encouraged, leads"
    ),
    PackEdit(
      "an unknown way for the chair to meet them", "chair-meets: child-in-private",
      "chair-meets: sometimes", found: "“sometimes”", expected: "one of no, yes, child-in-private"),
    PackEdit(
      "an unknown leader", "led-by: iro", "led-by: parent", found: "“parent”",
      expected: "who leads it: one of chair, iro"),
    PackEdit(
      "an unknown way to invite parents", "parents-invited: encouraged", "parents-invited: maybe",
      found: "“maybe”", expected: "one of no, yes, encouraged, under-adulthood"),
    PackEdit(
      "an unknown need of a code", "code: required", "code: needed", found: "“needed”",
      expected: "one of none, optional, required"),
    PackEdit(
      "an unknown reading", "readings: [exclusion]", "readings: [exclude]", found: "“exclude”",
      expected: "one of child-asked, child-comes, carers-consulted, exclusion"),
    PackEdit(
      "an unknown start of a clock", "[meeting strategy-meeting]", "[meeting strategy]",
      at: "meeting strategy]", found: "“meeting strategy”", expected: "“meeting” with a kind"),
    PackEdit(
      "no start of a clock", "starts: [approval]", "starts: []", found: "no start",
      expected: "a list, as [status looked-after]"),
    PackEdit(
      "a clock without its status to fall back on", "starts: [status care-leaver]",
      "starts: [status looked-after]", at: "[status looked-after]\n    intervals: [6 months]",
      found: "a clock that does not start with what its kind reviews",
      expected: "“status care-leaver” as the last"),
    PackEdit(
      "an unknown status", "reviews: care-leaver", "reviews: pathway", found: "“pathway”",
      expected: "none, or a status: one of looked-after"),
    PackEdit(
      "an unknown sort of meeting", "counts-as: [conference]", "counts-as: [case]",
      found: "“case”", expected: "what it counts as: one of conference, review"),
    PackEdit(
      "nobody whom it is about", "about: carer", "about: parent", found: "“parent”",
      expected: "whom it is about: one of child, carer"),
    PackEdit(
      "carers asked in an unknown way", "carers-consulted: yes\n    assessment-updated: yes",
      "carers-consulted: often\n    assessment-updated: yes",
      found: "“often”", expected: "which carers: one of no, yes, young"),
    PackEdit(
      "a day in force that is none", "in-force: not yet", "in-force: soon", found: "“soon”",
      expected: "“not yet”, or a date as 2022-01-01"),
    PackEdit(
      "an unknown contact", "  complaints: {}", "  complain: {}",
      found: "unknown contact “complain”",
      expected: "one of authority", faults: 2),
    PackEdit(
      "an unknown key of a contact", "  complaints: {}", "  complaints: {fax: 1}",
      found: "unknown key “fax”", expected: "one of name, address"),
    PackEdit(
      "a role without a name", "  iro: IRO\n", "  iro:\n", at: "  iro:\n", found: "nothing",
      expected: "a text"),
    PackEdit(
      "words of children from a wrong age", "child-wording-age: 8 ", "child-wording-age: 2 ",
      found: "“2”", expected: "an age from 4 to 17"),
    PackEdit(
      "an unknown basis", "basis: statute\n    asks: An age is", "basis: law\n    asks: An age is",
      found: "“law”", expected: "a basis: one of protocol, statute, reading"),
    PackEdit(
      "a word that would steer a terminal", "phase: at", "phase: \"\\e[2J\\u202e\"",
      found: "“\\u{1b}[2J\\u{202e}”", expected: "one of before, at, after"),
  ]

  static let form: [PackEdit] = [
    PackEdit(
      "a key twice in a table", "    due: -15\n", "    due: -15\n    due: -10\n",
      found: "key “due” more than once", expected: "each key of a table once"),
    PackEdit(
      "a duty twice", "  child.observe:", "  child.consult:",
      at: "child.consult:\n    title: Child asked",
      found: "key “child.consult” more than once", expected: "each key of a table once"),
    PackEdit(
      "a tab for spaces", "    due: -15", "\tdue: -15",
      found: "text that is not YAML (found character that cannot start any token)",
      expected: "well-formed YAML"),
    PackEdit(
      "a key too far left", "    due: -15", "   due: -15",
      found: "text that is not YAML (did not find expected key)", expected: "well-formed YAML"),
    PackEdit(
      "a key too far right", "    due: -15", "      due: -15",
      found: "text that is not YAML (did not find expected key)", expected: "well-formed YAML"),
    PackEdit(
      "a bracket left open", "age: 11}]\n    provisions: [CAM 6.C4]",
      "age: 11}\n    provisions: [CAM 6.C4]", at: "    provisions: [CAM 6.C4]\n  active",
      found: "text that is not YAML (did not find expected ',' or ']')",
      expected: "well-formed YAML"),
    PackEdit(
      "a control character", "name: core group", "name: core \u{7}group",
      found: "no text (control characters are not allowed)", expected: ""),
    PackEdit(
      "two packs in one file", "\nid: camden\n", "\nid: camden\n---\nid: camden\n", at: "---",
      found: "text that is not YAML (but found another document)", expected: "well-formed YAML"),
  ]

  static let all =
    unknownKeys + missing + ages + exclusions + types + days + words + form
}
