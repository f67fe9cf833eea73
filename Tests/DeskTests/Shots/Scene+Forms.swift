import Canvas
import Desk
import Testing

extension Scene {
  /// Forms beside the walk, each with the focus in its first field unless something is typed.
  static let forms = [
    form("form-consultation", of: "leo looked-after", "asked for their", on: "What happened"),
    Scene("form-own-words", on: "often,") { driver in
      driver.openMeeting("leo looked-after")
      driver.select("asked for their")
      driver.press(.enter)
      driver.choose("What happened", "form filled in")
      driver.fill("Leo's own words", "I like it at Joan's. I want Tobi to come more often,")
    },
    form("form-observation", of: "cerys", "observed", on: "│"),
    form("form-parent-asked", of: "leo looked-after", "Folake: asked", on: "What happened"),
    form("form-invitation", of: "ruby initial", "Lee: invited", on: "Invited"),
    form("form-opinions", of: "tahmid review", "'s attendance", on: "Child's wish"),
    form("form-exclusion-decided", of: "hodan child in need", "excluded?", on: "Excluded"),
    form("form-attendance", of: "florin looked-after", "Joan Clarke: att", on: "Attended"),
    form("form-took-part", of: "florin looked-after", "took part", on: "Attended"),
    form("form-outcome", of: "florin looked-after", "told the", on: "( ) done"),
    form("form-supervision", of: "florin looked-after", "Views discussed", on: "With"),
    form("form-question", of: "leo looked-after", "asks", on: "│"),
    Scene("form-exclusion-asked", on: "Who") { driver in
      driver.openMeeting("tahmid review")
      driver.press(.character("o"))
    },
    Scene("form-faults", on: "Who") { driver in
      driver.openMeeting("tahmid review")
      driver.press(.character("o"), .control("s"))
    },
    Scene("form-explain", on: "│") { driver in
      driver.openMeeting("leo looked-after")
      driver.select("Folake: asked")
      driver.press(.character("x"))
    },
    Scene("form-correct", on: "Encouraged on") { driver in
      driver.openMeeting("leo looked-after")
      driver.select("encouraged")
      driver.press(.character("c"))
    },
    Scene("form-move", on: "11 dec") { driver in
      driver.openMeeting("leo looked-after")
      driver.press(.character("m"))
      driver.type("11 dec")
    },
    Scene("form-plan", on: "( ) strategy meeting") { driver in
      driver.openChild("zuzanna")
      driver.press(.character("m"))
    },
    Scene("form-plan-last", on: "(•) assessment") { driver in
      driver.openChild("zuzanna")
      driver.press(.character("m"))
      driver.choose("Kind", "strategy meeting")
      driver.press(.left)
    },
    Scene("form-ground", on: "(•) There is conflict") { driver in
      driver.openMeeting("tahmid review")
      driver.press(.character("o"))
      driver.choose("Ground", lastGround)
    },
  ]

  private static let lastGround =
    "There is conflict in the family, so family members need to attend separately."

  /// The form of a row of a walk.
  private static func form(
    _ name: String, of meeting: String, _ row: String, on focus: String
  ) -> Scene {
    Scene(name, on: focus) { driver in
      driver.openMeeting(meeting)
      driver.select(row)
      driver.press(.enter)
    }
  }
}
