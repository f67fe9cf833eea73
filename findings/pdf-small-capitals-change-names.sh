#!/usr/bin/env bash
# A name set in small capitals with WeasyPrint has other letters in the PDF's text than on the
# page. Expected: small capitals are a matter of looks, and the text under them stays as written,
# or at worst comes out in capitals. The small and the whole capital share a drawing, the PDF
# keeps one letter for each drawing, and it is that of whichever came first: "Ama Mensah" is
# searched, copied and read out as "AmA mensAh", and "Leo Okoro" as "Leo okoro", by every reader
# that was tried. Who prints the names of children so gives a screen reader and a search another
# name than the eye, and one that depends on the words before it. Set names in plain letters.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

packages=(poppler-utils libpango-1.0-0 libpangoft2-1.0-0 fontconfig fonts-dejavu-core)
if ! dpkg-query --show "${packages[@]}" >"$folder/versions" 2>&1; then
  echo "Installing ${packages[*]} from Debian." >&2
  apt-get install -y --no-install-recommends "${packages[@]}" >"$folder/apt" 2>&1 || exit 2
  dpkg-query --show "${packages[@]}" >"$folder/versions"
fi
python3 -m venv "$folder/venv"
timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  weasyprint==70.0 pypdf==6.1.1 || exit 2

cat >"$folder/page.html" <<'HTML'
<!doctype html>
<html lang="en-GB"><title>Names</title>
<style>h1 { font: normal 20pt "DejaVu Sans"; font-variant: small-caps }</style>
<h1>Ama Mensah</h1>
<h1>Leo Okoro</h1>
HTML
timeout 120 "$folder/venv/bin/weasyprint" --quiet "$folder/page.html" "$folder/page.pdf"
poppler=$(timeout 60 pdftotext "$folder/page.pdf" - | tr -d '\f' | { grep . || true; } |
  paste -sd, -)
other=$("$folder/venv/bin/python" -c '
import pypdf, sys
text = pypdf.PdfReader(sys.argv[1]).pages[0].extract_text()
print(",".join(line for line in text.split("\n") if line))' "$folder/page.pdf")

echo "WeasyPrint 70.0, pypdf 6.1.1, and from Debian"
sed 's/^/  /' "$folder/versions"
echo "  expected          Ama Mensah,Leo Okoro"
echo "  pdftotext reads   $poppler"
echo "  pypdf reads       $other"

if [ "$poppler" = "AmA mensAh,Leo okoro" ] && [ "$other" = "$poppler" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
