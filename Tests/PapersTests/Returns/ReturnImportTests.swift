import Foundation
import Papers
import Participation
import Testing

@Suite("A return is read: every row is taken, or named with its column and the reason")
struct ReturnImportTests {
  @Test("A header's rows become children, with what the return has of them")
  func children() throws {
    let read = try Return().read()
    #expect(read.refusals == [])
    #expect(read.childCount == 2)
    let first = try #require(read.added.first)
    #expect(first.name == "Child 1")
    #expect(first.localNumber == "1")
    #expect(first.born == (try day("2010-02-01")))
    #expect(first.sex == .male)
    #expect(first.returned?.pupilNumber == "A123")
    #expect(first.returned?.ethnicity == "WBRI")
    #expect(read.entries.allSatisfy { $0.by == Return.author })
  }

  @Test(
    "A file is read however it was written",
    arguments: [
      ("a byte order mark", "\u{FEFF}CHILD,SEX,DOB\n1,M,01/02/2010\n"),
      ("lines that end as on Windows", "CHILD,SEX,DOB\r\n1,M,01/02/2010\r\n"),
      ("both", "\u{FEFF}CHILD,SEX,DOB\r\n1,M,01/02/2010\r\n"),
      ("no end of the last line", "CHILD,SEX,DOB\n1,M,01/02/2010"),
      ("quoted values", "\"CHILD\",\"SEX\",\"DOB\"\n\"1\",\"M\",\"01/02/2010\"\n"),
      ("white space around values", "CHILD , SEX,DOB\n 1,M ,01/02/2010 \n"),
      ("columns in another order", "DOB,CHILD,SEX\n01/02/2010,1,M\n"),
      ("small letters in the heading", "child,sex,dob\n1,M,01/02/2010\n"),
      ("a column that nobody knows", "CHILD,COLOUR,SEX,DOB\n1,\"red, blue\",M,01/02/2010\n"),
      ("empty lines", "CHILD,SEX,DOB\n\n1,M,01/02/2010\n\n\n"),
      ("dates in ISO 8601", "CHILD,SEX,DOB\n1,M,2010-02-01\n"),
    ])
  func forms(how: String, text: String) throws {
    let read = try Return(header: text).read()
    #expect(read.refusals == [], "\(how)")
    let child = try #require(read.added.first)
    #expect(child.name == "Child 1")
    #expect(child.born == (try day("2010-02-01")))
    #expect(child.sex == .male)
  }

  @Test(
    "Sex is read as it is written now, and as it was",
    arguments: [
      ("1", Child.Sex.male), ("2", .female), ("M", .male), ("F", .female), ("U", .unspecified),
    ])
  func sexes(code: String, sex: Child.Sex) throws {
    let read = try Return.header("1,\(code),01/02/2010").read()
    #expect(read.added.map(\.sex?.rawValue) == [sex.rawValue])
    #expect(read.refusals == [])
  }

  @Test(
    "A row of the header that cannot be taken is named",
    arguments: [
      (Return.header("1,x,01/02/2010"), "header.csv:2:SEX: “x” is no sex code: M, F, U, 1 or 2"),
      (.header("1,,01/02/2010"), "header.csv:2:SEX: “” is no sex code: M, F, U, 1 or 2"),
      (.header("1,0,01/02/2010"), "header.csv:2:SEX: “0” is no sex code: M, F, U, 1 or 2"),
      (.header(",M,01/02/2010"), "header.csv:2:CHILD: no child is named"),
      (
        .header("1,M,31/04/2010"),
        "header.csv:2:DOB: “31/04/2010” is not a date: April 2010 has 30 days."
      ),
      (
        .header("1,M,"), "header.csv:2:DOB: “” is not a date: write it as 2026-12-02 or 2/12/2026."
      ),
      (
        .header("1,M,10/10/10"),
        "header.csv:2:DOB: “10/10/10” is not a date: write it as 2026-12-02 or 2/12/2026."
      ),
      (.header("1,M,03/11/2026"), "header.csv:2:DOB: Tue 3 Nov 2026 is in the future"),
      (.header("1,M"), "header.csv:2:-: 2 values, where the heading names 3"),
      (.header("1,M,01/02/2010,"), "header.csv:2:-: 4 values, where the heading names 3"),
      (
        .header("1,\"M,01/02/2010"), "header.csv:2:-: a quotation mark that is never closed"
      ),
      (
        .header("1,M\"M,01/02/2010"), "header.csv:2:-: a quotation mark in the middle of a value"
      ),
      (.header("1,\"M\"M,01/02/2010"), "header.csv:2:-: text after a closing quotation mark"),
      (.header("1,M\0,01/02/2010"), "header.csv:2:-: bytes that are no UTF-8 text"),
    ])
  func headerRefusals(of returned: Return, remark: String) throws {
    let read = try returned.read()
    #expect(read.refusals == [remark])
    #expect(read.entries.isEmpty)
    #expect(read.childCount == 0)
  }

  @Test("A child who stands there twice is taken once, and the second row is named")
  func twice() throws {
    let read = try Return.header("1,M,01/02/2010", "1,F,02/02/2010").read()
    #expect(read.added.map(\.sex?.rawValue) == ["M"])
    #expect(read.refusals == ["header.csv:3:CHILD: “1” has a row already"])
  }

  @Test("A row whose bytes are no text is named, and the row after it is taken")
  func notUTF8() throws {
    let bytes = Array("CHILD,SEX,DOB\n1,".utf8) + [0xFF] + Array(",x\n2,F,03/04/2020\n".utf8)
    let read = try Return.read(bytes: bytes)
    #expect(read.refusals == ["header.csv:2:-: bytes that are no UTF-8 text"])
    #expect(read.added.map(\.name) == ["Child 2"])
  }

  @Test("A row is named by the line on which it begins, also after a value of several lines")
  func lines() throws {
    let read = try Return(
      header: "CHILD,SEX,DOB,NOTE\n1,M,01/02/2010,\"one\ntwo\"\n\n2,x,03/04/2020,\"\n\"\n3,y,,\n"
    ).read()
    #expect(read.refused.map(\.row) == [5, 7])
    #expect(read.childCount == 1)
  }

  @Test(
    "A file that is none of the return's is named, with the columns of those that are",
    arguments: ["CHILD,SEX\n1,M\n", "1,M,01/02/2010\n", "\u{FF}\n", "CHILD;SEX;DOB\n"])
  func strangeFiles(text: String) throws {
    let read = try Return(header: text).read()
    let refusal = try #require(read.refusals.first)
    #expect(read.refusals.count == 1)
    #expect(refusal.hasPrefix("header.csv:1:-: these columns are no table of the return: "))
    #expect(refusal.hasSuffix("Reviews has CHILD, DOB, REVIEW, REVIEW_CODE"))
    #expect(read.entries.isEmpty)
  }

  @Test("A file without a line is named", arguments: ["", "\n\n", "\u{FEFF}", "\r\n"])
  func emptyFiles(text: String) throws {
    #expect(try Return(header: text).read().refusals == ["header.csv:1:-: the file is empty"])
  }

  @Test("A file is known by its columns, in whatever order the files come and however it is called")
  func orderOfFiles() throws {
    let read = try Return.read([
      ReturnFile(
        name: "a.csv", bytes: Array("CHILD,DOB,REVIEW,REVIEW_CODE\n1,,01/02/2020,PN1\n".utf8)),
      ReturnFile(name: "b.csv", bytes: Array("CHILD,DECOM,LS,DEC\n1,01/02/2019,C2,\n".utf8)),
      ReturnFile(name: "c.csv", bytes: Array("CHILD,SEX,DOB\n1,M,01/02/2010\n".utf8)),
    ])
    #expect(read.refusals == [])
    #expect(read.flags == [])
    #expect(read.childCount == 1)
    #expect(read.episodeCount == 1)
    #expect(read.reviewCount == 1)
  }

  @Test("What the sentences quote cannot steer a terminal")
  func controls() throws {
    let read = try Return.header("1,\u{1B}[31m,01/02/2010").read()
    #expect(read.refusals == ["header.csv:2:SEX: “\\u{1b}[31m” is no sex code: M, F, U, 1 or 2"])
  }
}
