import Foundation
import Papers
import Participation
import Testing

@Suite("The tables of a return, as systems and spreadsheets write them")
struct ReturnTablesTests {
  private static func read(_ files: (String, String)...) throws -> ReturnImport {
    try Return.read(files.map { ReturnFile(name: $0.0, bytes: Array($0.1.utf8)) })
  }

  @Test(
    "What a spreadsheet adds is no fault and no child",
    arguments: [
      ("CHILD,SEX,DOB,,\n1,M,01/02/2010,,\n,,,,\n , ,,,\n", "blank rows and columns"),
      ("CHILD,SEX,DOB\r1,M,01/02/2010\r", "lines that end in CR"),
      ("CHILD,SEX,DOB\r\r\n1,M,01/02/2010\r\r\n", "lines that end twice"),
      ("Header 2025-26\n\nCHILD,SEX,DOB\n1,M,01/02/2010\n", "a title row"),
      ("Header 2025-26,,\nCHILD,SEX,DOB\n1,M,01/02/2010\n", "a title row as wide as the table"),
      ("CHILD,SEX,DOB\n1,M,01/02/2010\nCHILD,SEX,DOB\n", "a heading that is repeated"),
      ("CHILD,SEX,DOB\n1,M,01/02/2010 00:00\n", "midnight behind a day"),
      ("CHILD,SEX,DOB\n1,M,2010-02-01T00:00:00.000Z\n", "midnight behind a day in ISO 8601"),
      ("CHILD,SEX,DOB\n1.0,M,01/02/2010\n", "a decimal place behind a number"),
      ("CHILD,SEX,DOB\n1,1.0,01/02/2010\n", "a decimal place behind a code"),
      ("CHILD,SEX,DOB\n1,m,01/02/2010\n", "small letters"),
    ])
  func spreadsheets(text: String, what: String) throws {
    let read = try Self.read(("header.csv", text))
    #expect(read.refusals == [], "\(what)")
    #expect(read.childCount == 1)
    let child = try #require(read.added.first)
    #expect(child.localNumber == "1" && child.sex == .male)
    #expect(child.born == (try day("2010-02-01")))
  }

  @Test("A time of day that is no midnight is none of a return's")
  func noMidnight() throws {
    let read = try Self.read(("header.csv", "CHILD,SEX,DOB\n1,M,01/02/2010 12:30\n"))
    #expect(read.childCount == 0 && read.refused.map(\.column) == ["DOB"])
  }

  @Test("Codes of episodes and reviews are taken in small letters too")
  func smallLetters() throws {
    let read = try Return(
      episodes: Return.episodeColumns + "\n1,01/02/2020,v4,\n",
      reviews: Return.reviewColumns + "\n1,,01/03/2020,pn1\n"
    ).read()
    #expect(read.refusals == [])
    #expect(read.periods == ["short-breaks 2020-02-01 to now"])
    #expect(read.codes == [.attendsSpeaks])
  }

  @Test(
    "Every other table of the layout is known by its columns, and said as not needed",
    arguments: [
      ("CHILD,SEX,DOB,DUC", "UASC"),
      ("CHILD,DOB,SDQ_SCORE,SDQ_REASON,CONVICTED,HEALTH_CHECK", "OC2"),
      ("CHILD,DOB,IN_TOUCH,ACTIV,ACCOM", "OC3"),
      ("CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR", "AD1"),
      ("CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED", "Placed for adoption"),
      ("CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM", "Previous permanence"),
      ("CHILD,DOB,MISSING,MIS_START,MIS_END", "Missing"),
      ("CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON", "Social worker episodes"),
      ("CHILD,DOB,DOLO_START,DOLO_END", "DoLo"),
    ])
  func notNeeded(columns: String, table: String) throws {
    // Before the header in the order of names, and with a child of its own.
    let blanks = columns.dropFirst(6).filter { $0 == "," }
    let read = try Self.read(
      ("0.csv", "\(columns)\n9,\(blanks)\n"), ("header.csv", "CHILD,SEX,DOB\n1,M,01/02/2010\n"))
    #expect(read.refusals == [])
    #expect(read.notNeeded.map(\.kind.rawValue) == [table])
    #expect(read.added.map(\.localNumber) == ["1"])
    let paper = ReturnImportPaper(read, added: 1)
    #expect(paper.text.hasSuffix("\nNot needed here: 1\n  0.csv: \(table)\n"))
  }

  @Test("A header is one also where it carries what other tables have")
  func wideHeader() throws {
    let read = try Self.read(
      ("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,DUC\n1,M,01/02/2010,WBRI,UN1,,,\n"))
    #expect(read.childCount == 1 && read.notNeeded.isEmpty)
  }

  @Test("Where no table is known, nothing is understood", arguments: ["a;b\n", "", "<p/>", "<"])
  func nothing(text: String) throws {
    let read = try Self.read(("x.csv", text))
    #expect(read.childCount == 0 && read.refused.count == 1)
    #expect(ReturnImportPaper(read, added: 0).isEmpty)
  }

  @Test("A birth over 25 years ago, and a mother's child older than she, are named")
  func placeholders() throws {
    let read = try Return(
      header: """
        CHILD,SEX,DOB,MC_DOB
        1,M,01/01/1900,
        2,F,00/01/1900,
        3,F,01/02/2010,01/01/1900
        4,F,01/02/2010,01/02/2026

        """
    ).read()
    #expect(
      read.refusals == ["header.csv:3:DOB: “00/01/1900” is not a date: a day is from 1."])
    #expect(read.flagged.map(\.column) == ["DOB", "MC_DOB"])
    #expect(read.flagged.map(\.row) == [2, 4])
  }

  // MARK: XML

  private static let markup = """
    <?xml version="1.0" encoding="UTF-8"?>
    <EXPSSDA903 xmlns="urn:x"><!-- a > b -->
      <CHILD>
        <HEADER>
          <CHILDID>70</CHILDID><UPN>UN1</UPN><SEX>1</SEX><DOB>01/02/2010</DOB>
          <ETHNIC>WBRI</ETHNIC><UASC><DUC /></UASC>
          <AREVIEW><REVIEW>01/03/2020</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
          <AREVIEW><REVIEW>01/09/2020</REVIEW><REVIEW_CODE>PN6</REVIEW_CODE></AREVIEW>
          <MOTHER/><MC_DOB></MC_DOB>
          <OC2><SDQ_SCORE>21</SDQ_SCORE></OC2>
        </HEADER>
        <EPISODE><DECOM>01/02/2020</DECOM><RNE>S</RNE><LS>C2</LS><PL>U5</PL><DEC /></EPISODE>
      </CHILD>
      <CHILD>
        <HEADER><CHILDID>A&amp;71</CHILDID><SEX>F</SEX><DOB>03/04/2020</DOB></HEADER>
      </CHILD>
    </EXPSSDA903>
    """

  @Test("A return in XML is read as one in CSV, each review with its own code")
  func markup() throws {
    let read = try Self.read(("return.xml", Self.markup))
    #expect(read.refusals == [])
    #expect(read.added.map(\.localNumber) == ["70", "A&71"])
    #expect(read.added.first?.sex == .male)
    #expect(read.added.first?.returned?.ethnicity == "WBRI")
    #expect(read.periods == ["looked-after 2020-02-01 to now"])
    #expect(read.codes == [.attendsSpeaks, .absentByMedium])
    #expect(read.notNeeded.map(\.kind) == [.unaccompanied, .outcomes])
  }

  @Test("A row of XML that cannot be taken is named by its line")
  func markupLines() throws {
    let wrong = Self.markup.replacing("PN6", with: "PN9").replacing("01/02/2020<", with: "x<")
    let read = try Self.read(("return.xml", wrong))
    #expect(
      read.refused.map { "\($0.row) \($0.column)" }.sorted() == ["12 DECOM", "8 REVIEW_CODE"])
  }

  @Test(
    "XML that breaks off, or is none, costs what comes after and is said",
    arguments: [
      "</CHILD></EXPSSDA903>", "<A><B></A></B>", "<!DOCTYPE a [<!ENTITY b \"c\">]>",
      String(repeating: "<A>", count: 100), "<CHILD>", "< >", "<![CDATA[",
    ])
  func brokenMarkup(rest: String) throws {
    let whole = try #require(Self.markup.range(of: "</EXPSSDA903>"))
    let read = try Self.read(("return.xml", Self.markup[..<whole.lowerBound] + rest))
    #expect(read.added.map(\.localNumber) == ["70", "A&71"])
    #expect(read.refused.count == 1)
    #expect(read.refusals.first?.contains("from here on the XML cannot be read: ") == true)
  }
}
