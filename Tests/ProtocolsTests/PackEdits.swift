/// Edits that make a pack wrong, each with what is said of it.
extension PackEdit {
  static let unknownKeys: [PackEdit] = [
    .unknownKey(
      of: "the pack", under: "id: camden\n", indent: 0, known: "one of id, version, name"),
    .unknownKey(of: "the settings", under: "\nsettings:\n", indent: 2, known: "readiness-check"),
    .unknownKey(
      of: "a threshold", under: "  active-role:\n", indent: 4, known: "name, opens, ages, prov"),
    .unknownKey(of: "a kind", under: "  core-group:\n", indent: 4, known: "name, led-by"),
    .unknownKey(
      of: "an exclusion", under: "    exclusion:\n      power: iro\n", indent: 6, known: "because"),
    .unknownKey(
      of: "a duty", under: "  child.active-role:\n", indent: 4, known: "title, phase, owners, due"),
    .unknownKey(of: "a ground", under: "  disrupt:\n", indent: 4, known: "words, needs-reason"),
    .unknownKey(
      of: "a clock", under: "[15 working days]\n", indent: 4, known: "starts, intervals, repeats"),
    .unknownKey(
      of: "the codes", under: "\nparticipation-codes:\n", indent: 2, known: "provisions, PN0, PN1"),
    .unknownKey(
      of: "the retention", under: "\nretention:\n", indent: 2, known: "looked-after-birthday"),
    .unknownKey(of: "a note", under: "  purpose:\n", indent: 4, known: "title, items, provisions"),
    .unknownKey(
      of: "a provision", under: "  CAM 2.1:\n", indent: 4, known: "citation, basis, asks, why"),
    PackEdit(
      "an unknown key of an age", "age: 11}", "age: 11, colour: red}",
      found: "unknown key “colour”", expected: "one of from, age"),
    PackEdit(
      "a key written wrongly", "  birthday-window:", "  birthday-windw:",
      found: "unknown key “birthday-windw”", expected: "birthday-window", faults: 2),
    PackEdit(
      "an unknown duty", "  child.active-role:", "  child.active-rule:",
      found: "unknown duty “child.active-rule”", expected: "child.active-role", faults: 2),
    PackEdit(
      "an unknown kind", "  core-group:", "  care-group:", found: "unknown kind “care-group”",
      expected: "core-group", faults: 2),
    PackEdit(
      "an unknown threshold", "  growing-control:", "  growing-power:",
      found: "unknown threshold “growing-power”", expected: "growing-control", faults: 2),
    PackEdit(
      "an unknown code", "  PN7:", "  PN8:", found: "unknown key “PN8”", expected: "PN6, PN7",
      faults: 2),
    PackEdit(
      "an unknown kind with a clock", "  pathway-review:\n    starts", "  pathway:\n    starts",
      found: "unknown kind “pathway”", expected: "pathway-review"),
    PackEdit(
      "an unknown kind at which a duty names other provisions", "      assessment: [CAM 5",
      "      appraisal: [CAM 5", found: "unknown kind “appraisal”", expected: "assessment"),
    PackEdit(
      "a key with control characters", "id: camden\n", "id: camden\n\"\\e[31m\\u202e\": red\n",
      at: "\"\\e[31m", found: "unknown key “\\u{1b}[31m\\u{202e}”", expected: "one of id"),
  ]

  static let missing: [PackEdit] = [
    PackEdit(
      "no key of the pack", "id: camden\n", "", at: "version: \"2026.1\"", found: "no key “id”",
      expected: "a value for “id”"),
    PackEdit(
      "no such table", "\ninvitation-reasons:", "\ninvitation-grounds:", at: "id: camden",
      found: "no key “invitation-reasons”", expected: "a value for “invitation-reasons”", faults: 2),
    PackEdit(
      "no key of a kind", "    name: core group\n", "",
      at:
        "    led-by: chair\n    led-from-outside: no\n    meeting: yes\n    with-family: yes\n    about: child\n    of-status: none\n    reviews: none\n    counts-as: []\n    child-asked: yes\n    child-comes: offered\n    chair-meets: no",
      found: "no key “name”", expected: "a value for “name”"),
    PackEdit(
      "no key of a duty", "    title: \"Child's attendance: social worker's and chair's views\"\n",
      "",
      at: "    phase: before\n    owners: [social-worker, chair]", found: "no key “title”",
      expected: "a value for “title”"),
    PackEdit(
      "no words of a ground", "    words: Another reason, which is given below.\n", "",
      at: "    needs-reason: yes", found: "no key “words”", expected: "a value for “words”"),
    PackEdit(
      "no key of a clock", "    repeats: no\n", "", at: "    starts: [meeting strategy-meeting]",
      found: "no key “repeats”", expected: "a value for “repeats”"),
    PackEdit(
      "no key of the retention", "  other-birthday: 25\n", "", at: "  looked-after-birthday",
      found: "no key “other-birthday”", expected: "a value for “other-birthday”"),
    PackEdit(
      "no key of a provision", "    why: Knowing what to expect makes it less frightening.\n", "",
      at: "    citation: Camden participation protocol, section 4.3\n", found: "no key “why”",
      expected: "a value for “why”"),
    PackEdit(
      "no threshold",
      """
        growing-control:
          name: growing control
          opens: Link this meeting to pathway planning, so that control grows towards adulthood.
          ages: [{from: 2022-01-01, age: 16}]
          provisions: [CAM 2.8, CLR 7]

      """, "", at: "  routine-involvement:", found: "no threshold “growing-control”",
      expected: "every threshold to be given"),
    PackEdit(
      "no value", "name: core group", "name:", at: "name:\n", found: "nothing", expected: "a text"),
    PackEdit(
      "no provision for a rule", "provisions: [CAM 6.C4]\n  active", "provisions: []\n  active",
      found: "an empty list", expected: "the provision that the rule applies"),
    PackEdit(
      "no owner", "owners: [team-manager]", "owners: []", found: "no owner",
      expected: "who sees to the duty"),
    PackEdit(
      "no interval", "[15 working days]", "[]", at: "intervals: []", found: "no interval",
      expected: "a list, as [20 working days, 3 months]"),
    PackEdit(
      "no age", "ages: [{from: 2022-01-01, age: 11}]", "ages: []", found: "no age",
      expected: "a list, as [{from: 2022-01-01, age: 4}]"),
  ]

  static let ages: [PackEdit] = [
    PackEdit(
      "a negative age", "age: 11}", "age: -11}", found: "“-11”", expected: "an age from 0 to 25"),
    PackEdit(
      "an age that is no number", "age: 11}", "age: eleven}", found: "“eleven”",
      expected: "an age from 0 to 25"),
    PackEdit(
      "an age in halves", "age: 11}", "age: 11.5}", found: "“11.5”", expected: "an age from 0 to 25"
    ),
    PackEdit(
      "an age that nobody has here", "age: 11}", "age: 26}", found: "“26”",
      expected: "an age from 0 to 25"),
    PackEdit(
      "ages out of order", "age: 11}]", "age: 11}, {from: 2021-01-01, age: 12}]",
      found: "“2021-01-01”", expected: "a date after 2022-01-01"),
    PackEdit(
      "two ages from one day", "age: 11}]", "age: 11}, {from: 2022-01-01, age: 12}]",
      found: "“2022-01-01”", expected: "a date after 2022-01-01"),
    PackEdit(
      "an age that begins after the protocol", "{from: 2022-01-01, age: 11}",
      "{from: 2023-01-01, age: 11}", found: "no age before 2023-01-01",
      expected: "an age from 2022-01-01, when the protocol comes into force"),
    PackEdit(
      "a day that the calendar has not", "{from: 2022-01-01, age: 11}",
      "{from: 2022-02-30, age: 11}", found: "“2022-02-30”", expected: "a date as 2022-01-01"),
    PackEdit(
      "a first day that is no day", "in-force-from: 2022-01-01", "in-force-from: soon",
      found: "“soon”", expected: "a date as 2022-01-01"),
  ]

  static let exclusions: [PackEdit] = [
    PackEdit(
      "grounds without a word on who decides", "      power: chair\n\(initialGrounds)",
      initialGrounds, found: "grounds without a decider",
      expected: "“power”: one of chair, iro, outside-protocol, nobody"),
    PackEdit(
      "grounds where nobody may exclude", "      power: chair\n\(initialGrounds)",
      "      power: nobody\n\(initialGrounds)", at: initialGrounds,
      found: "ground “welfare” without a decider", expected: "“power: chair” or “power: iro”"),
    PackEdit(
      "grounds outside the protocol", "      power: chair\n\(initialGrounds)",
      "      power: outside-protocol\n\(initialGrounds)", at: initialGrounds,
      found: "ground “welfare” without a decider", expected: "or no grounds"),
    PackEdit(
      "a ground that no decider has", "  disrupt:\n", "  noise:\n    words: Noise.\n  disrupt:\n",
      at: "  noise:", found: "ground “noise” without a decider",
      expected: "a kind whose chair or IRO decides on it"),
    PackEdit(
      "no power to exclude", "      power: outside-protocol\n      because: \(coreGroup)",
      "      because: \(coreGroup)", found: "no power to exclude", expected: "“power”: one of chair"
    ),
    PackEdit(
      "an undefined ground", "grounds: [disrupt]", "grounds: [disrupt, noise]",
      found: "ground “noise”, which is not defined",
      expected: "a ground that stands under “grounds”"),
    PackEdit(
      "a decider without grounds", initialGrounds, "\(initialBecause)",
      at: "power: chair\n      bec",
      found: "a decider without grounds", expected: "the grounds to decide on"),
    PackEdit(
      "an unknown power", "power: iro", "power: judge", found: "“judge”",
      expected: "who may exclude: one of chair, iro, outside-protocol, nobody"),
    PackEdit(
      "a provision that is not defined", "provisions: [CAM 6.C4]\n  active",
      "provisions: [CAM 6.C44]\n  active", found: "provision “CAM 6.C44”, which is not defined",
      expected: "a provision that stands under “provisions”"),
    PackEdit(
      "a framing statute that is not defined", "framed-by: [FSR 28]", "framed-by: [FSR 28, FSR 29]",
      found: "provision “FSR 29”, which is not defined", expected: "stands under “provisions”"),
    PackEdit(
      "a provision that nothing uses", "provisions: [CAM 4.1g]", "provisions: [CAM 4.2]",
      at: "  CAM 4.1g:", found: "provision “CAM 4.1g”, which no rule uses",
      expected: "a rule that cites it, or no such provision"),
  ]

  private static let initialGrounds = """
          grounds: [welfare, behaviour, child-asks, contribution, confidential, conflict]
    \(initialBecause)
    """
  private static let initialBecause = """
          because: The chair decides, in line with the London child protection procedures.
          provisions: [CAM 6.P6c]
        readings: [child-asked, carers-consulted]
    """
  private static let coreGroup =
    "The protocol gives no ground, and names nobody to decide, for a core group."
}
