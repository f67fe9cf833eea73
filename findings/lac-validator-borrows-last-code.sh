#!/usr/bin/env bash
# The sector's validator of the SSDA903 return, reading XML, gives a review without a code the code of
# the child's last review, and an episode without an end the end of the child's last episode, also
# one of before it began. Expected: a blank code, which its rule 167 names, and an open episode. It
# first gathers every element of the child, the last of a name winning, and lays each review and
# episode over that; an element that is left out is filled from elsewhere, one that is written empty
# (<DEC/>) is not. The same return in CSV is told to have a blank code. So a child in care can pass
# as one who left, and a review at which nobody said how the child took part passes as one with a code.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 -m venv "$folder/venv"
timeout 600 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  "csc-validator-be-903==0.1.17" || exit 2
cat >"$folder/read.py" <<'PYTHON'
import logging

logging.disable(logging.CRITICAL)
from lac_validator.ingress import read_xml_from_text

tables = read_xml_from_text(
    """<EXPSSDA903><CHILD>
    <HEADER><CHILDID>900701</CHILDID><SEX>F</SEX><DOB>01/02/2012</DOB>
      <AREVIEW><REVIEW>05/06/2025</REVIEW></AREVIEW>
      <AREVIEW><REVIEW>05/12/2025</REVIEW><REVIEW_CODE>PN7</REVIEW_CODE></AREVIEW></HEADER>
    <EPISODE><DECOM>10/05/2025</DECOM><RNE>S</RNE><LS>C2</LS></EPISODE>
    <EPISODE><DECOM>01/07/2024</DECOM><RNE>S</RNE><LS>C2</LS><DEC>01/02/2025</DEC>
      <REC>E4A</REC></EPISODE>
  </CHILD></EXPSSDA903>"""
)
code = tables["Reviews"]["REVIEW_CODE"][0]
end = tables["Episodes"]["DEC"][0]
print("expected: the review of 05/06/2025 has no code, the episode of 10/05/2025 no end")
print(f"happens:  the review of 05/06/2025 has {code}, the episode of 10/05/2025 ended on {end}")
raise SystemExit(0 if (code, end) == ("PN7", "01/02/2025") else 1)
PYTHON
"$folder/venv/bin/python" "$folder/read.py"
