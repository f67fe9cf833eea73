#!/usr/bin/env bash
# Poppler's pdftotext takes every hyphen at the end of a line for a division made by a typesetter
# and joins the halves. Expected: a double-barrelled name that happens to break at its own hyphen
# is read out of a PDF as it was written. "Reynolds-Carter" comes back as "ReynoldsCarter", on
# the same page where the unbroken one keeps its hyphen; -layout and -raw, and the reader pypdf,
# keep both. The break depends on the words before it, so the same child is one name in one
# letter and another in the next. Who searches papers for a family, or takes words over from a
# PDF into a record, misses them or writes the name down wrong, and nothing says so.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if ! command -v pdftotext >"$folder/where"; then
  echo "Installing poppler-utils from Debian." >&2
  apt-get install -y --no-install-recommends poppler-utils >"$folder/apt" 2>&1 || exit 2
fi
python3 -m venv "$folder/venv"
timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  reportlab==4.4.4 pypdf==6.1.1 || exit 2

# Two lines as any program sets them: the name whole in one paragraph, broken in the next.
"$folder/venv/bin/python" - "$folder/letter.pdf" <<'PYTHON'
import sys
from reportlab.pdfgen.canvas import Canvas
page = Canvas(sys.argv[1])
page.setFont("Helvetica", 12)
lines = ["Present was Dean Reynolds-Carter.", "", "Told later was Dean Reynolds-", "Carter too."]
for down, line in enumerate(lines):
    page.drawString(72, 720 - 15 * down, line)
page.save()
PYTHON

# names OPTION…: each spelling of the name in the text, in order.
names() {
  timeout 60 pdftotext "$@" "$folder/letter.pdf" - | tr '\n' ' ' |
    { grep -o 'Reynolds[- ]*Carter' || true; } | paste -sd, -
}
plain=$(names)
layout=$(names -layout)
raw=$(names -raw)
other=$("$folder/venv/bin/python" -c '
import pypdf, re, sys
text = pypdf.PdfReader(sys.argv[1]).pages[0].extract_text().replace("\n", " ")
print(",".join(re.findall("Reynolds[- ]*Carter", text)))' "$folder/letter.pdf")

pdftotext -v 2>&1 | sed -n 1p
echo "reportlab 4.4.4, pypdf 6.1.1"
echo "The name whole and the name broken at its hyphen; expected is a hyphen in both."
echo "  pdftotext           $plain"
echo "  pdftotext -layout   $layout"
echo "  pdftotext -raw      $raw"
echo "  pypdf               $other"

both="Reynolds-Carter,Reynolds- Carter"
if [ "$plain" = "Reynolds-Carter,ReynoldsCarter" ] &&
  [ "$layout, $raw, $other" = "$both, $both, $both" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
