import Papers
import Participation

/// Where and how a paper is written.
struct PaperWriting: Sendable, Equatable {
  var form: FormState
  /// What is being written; nil while the form is filled in.
  var order: PaperOrder?

  var isWriting: Bool { order != nil }

  init(_ request: PaperRequest, _ key: RecordKey, _ maker: PaperMaker?) {
    form = FormState(Self.form(path: Self.path(request, maker)))
  }

  /// The name says which paper it is, for which day and by initials for whom, and nobody's name: a
  /// folder's list of files is read by others too.
  private static func path(_ request: PaperRequest, _ maker: PaperMaker?) -> String {
    guard let matter = maker?.matter else { return "~/\(request.kind.rawValue)" }
    let whom = request.reader == .workers ? matter.called : request.reading(matter)
    let initials = whom.split(separator: " ").compactMap(\.first).filter(\.isLetter)
    let parts = [request.kind.rawValue, String(initials), "\(matter.meeting.day)"]
    return "~/" + parts.filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static func form(path: String) -> Form {
    Form(
      "paper", title: "Write the paper to a file",
      intro: ["The file is not encrypted: only you can read it, until you pass it on."],
      fields: [
        Field(
          "format", "As",
          .choice([
            Field.Option("html", "HTML, to print or send"), Field.Option("pdf", "PDF"),
            Field.Option("text", "text"),
          ]), required: true, initial: ["html"]),
        Field(
          "path", "File", .line, required: true,
          hint: "Its ending is put to it: .html, .pdf or .txt", initial: [path]),
        Field(
          "size", "Print",
          .choice([
            Field.Option("standard", "standard"), Field.Option("large", "large, 18 points"),
            Field.Option("dyslexia", "easy to read for dyslexia"),
          ]), shown: .when("format", isAnyOf: ["html", "pdf"]), initial: ["standard"]),
        Field(
          "interpreter", "Interpreter",
          .choice([
            Field.Option("no", "no"), Field.Option("yes", "room for a translation"),
          ]), initial: ["no"]),
      ], button: "Write")
  }

  /// What is to be written; nil where something has to be answered first, which the form then says.
  mutating func order(
    of paper: Paper, _ key: RecordKey, _ around: ScreenContext
  ) -> PaperOrder? {
    var reading = around.reading
    do throws(FormFaults) {
      _ = try form.form.facts(form.values, reading: &reading)
    } catch {
      form.show(error)
      return nil
    }
    let format = PaperFormat(rawValue: form.values.text("format")) ?? .html
    let size = PaperLook.Size(rawValue: form.values.text("size")) ?? .standard
    let look = PaperLook(size: size, isForInterpreter: form.values.text("interpreter") == "yes")
    var path = form.values.text("path").trimmed
    if PaperFormat(fileName: path) != format { path += ".\(format.ending)" }
    order = PaperOrder(
      paper.kind, of: key, content: paper.written(as: format, look: look), format: format,
      path: path)
    return order
  }
}
