/// As what a paper is written.
package enum PaperFormat: String, Sendable, CaseIterable {
  case text, html, pdf

  /// The end of a file's name.
  package var ending: String { self == .text ? "txt" : rawValue }

  /// The format that a file's name asks for; nil where it asks for none.
  package init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    switch fileName[fileName.index(after: dot)...].lowercased() {
    case "txt", "text": self = .text
    case "html", "htm": self = .html
    case "pdf": self = .pdf
    default: return nil
    }
  }
}

extension Paper {
  /// The paper as text or HTML; a PDF is made of the HTML.
  package func written(as format: PaperFormat, look: PaperLook) -> String {
    switch format {
    case .text: PlainPage.text(of: self, look: look)
    case .html, .pdf: HTMLPage.text(of: self, look: look)
    }
  }
}
