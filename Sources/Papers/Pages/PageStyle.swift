/// The look of a page, on a screen and on A4. Black on white or on cream: more than 15 to 1, where 7
/// to 1 is asked (WCAG 2.2, 1.4.6).
enum PageStyle {
  /// - Parameter isDense: whether the paper has to keep to one page.
  static func css(_ size: PaperLook.Size, isDense: Bool) -> String {
    switch size {
    case .standard where isDense: common + standard + dense
    case .standard: common + standard
    case .large: common + stacked + large
    case .dyslexia: common + stacked + dyslexia
    }
  }

  private static let common = """

    @page { size: A4; margin: 20mm 18mm; }
    html { font-family: Arial, "Liberation Sans", Helvetica, sans-serif; color: #111; }
    body { margin: 0; overflow-wrap: break-word; text-align: left; }
    main { max-width: 44em; margin: 0 auto; padding: 1em; }
    h1 { font-size: 1.7em; line-height: 1.2; margin: 0 0 .5em; }
    h2 { font-size: 1.25em; line-height: 1.3; margin: 1.4em 0 .4em; break-after: avoid; }
    h3 { font-size: 1.05em; margin: 1.2em 0 .3em; break-after: avoid; }
    p, ul, table, figure { margin: 0 0 .8em; }
    main > p { orphans: 3; widows: 3; }
    main > p:last-child, main > p:nth-last-child(2) { break-before: avoid; }
    ul { padding-left: 1.4em; }
    li { margin-bottom: .25em; }
    table { border-collapse: collapse; width: 100%; table-layout: fixed; }
    .columns-3 th:first-child { width: 50%; }
    .columns-4 th:first-child { width: 26%; }
    .columns-4 th:last-child { width: 34%; }
    .columns-5 th:first-child { width: 30%; }
    th, td { border: 1px solid #444; padding: .35em .5em; text-align: left; vertical-align: top; }
    tr { break-inside: avoid; }
    .label { display: none; }
    blockquote { margin: 0; padding: .1em 0 .1em 1em; border-left: 4px solid #444; }
    blockquote p { margin: 0; }
    figure.words { margin: 0 0 1em; break-inside: avoid; }
    figcaption { padding-left: 1.25em; margin-top: .2em; font-size: .95em; }
    .question { break-inside: avoid; margin: 0 0 1.4em; }
    .ask { font-weight: bold; margin-bottom: .3em; break-after: avoid; }
    .hint, .room { margin-bottom: .3em; }
    .lines div { border-bottom: 1px solid #444; height: 2em; }
    .lines { margin-bottom: .6em; }
    .box { border: 2px solid #222; border-radius: .4em; margin-bottom: .6em; }
    .choices, .faces { list-style: none; padding: 0; }
    .choices li { margin-bottom: .45em; }
    .tick { display: inline-block; width: 1em; height: 1em; border: 2px solid #222;
      margin-right: .5em; vertical-align: -.15em; }
    .faces { display: flex; flex-wrap: wrap; }
    .faces li { text-align: center; margin: 0 .8em .6em 0; }
    .faces pre { font-size: 1.05em; font-family: "Liberation Mono", "Courier New", monospace; font-weight: bold;
      line-height: 1; letter-spacing: 0; word-spacing: 0; text-align: left; width: 7ch;
      margin: 0 auto .5em; padding: 1em 1em .9em; border: .16em solid #222; border-radius: 50%; }
    .page { break-after: page; font-size: 1px; line-height: 1px; }
    @media print { main { max-width: none; padding: 0; } }

    """

  private static let standard = """
    html { font-size: 12pt; line-height: 1.4; background: #fff; }

    """

  private static let dense = """
    @page { margin: 14mm 15mm; }
    html { font-size: 10pt; line-height: 1.3; }
    h1 { font-size: 1.5em; margin: 0 0 .3em; }
    h2 { font-size: 1.15em; margin: .8em 0 .2em; }
    p, ul, table, figure, figure.words { margin: 0 0 .4em; }
    li { margin-bottom: .1em; }

    """

  /// Tables without columns: in wide letters a column would be narrower than its words.
  private static let stacked = """
    table, tbody, tr, td { display: block; border: 0; padding: 0; }
    thead { display: none; }
    tr { border-top: 1px solid #444; padding: .4em 0; }
    td:first-child { font-weight: bold; }
    .label { display: inline; }

    """

  private static let large = """
    html { font-size: 18pt; line-height: 1.5; background: #fff; }
    h1 { font-size: 1.4em; }
    h2 { font-size: 1.15em; }
    h3, figcaption { font-size: 1em; }
    .faces li { margin: 0 .4em .6em 0; }
    .faces pre { font-size: .76em; }

    """

  private static let dyslexia = """
    html { font-size: 14pt; line-height: 1.8; background: #fdf6e0; letter-spacing: .05em;
      word-spacing: .16em; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    @page { background: #fdf6e0; }
    main { max-width: 34em; }
    p, ul { margin-bottom: 1.2em; }
    em, i, cite { font-style: normal; font-weight: bold; }
    .faces pre { font-size: .85em; }

    """
}
