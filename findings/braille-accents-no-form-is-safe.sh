#!/usr/bin/env bash
# liblouis, with which screen readers make braille, writes an accented name as hexadecimal
# numbers in one Unicode form and rightly in the other, and which form is right depends on the
# name and the table. Expected: "ễ" as one sign and as e with two accents are the same letter, and
# a program that keeps text composed (NFC) is safe. In Unified English Braille the composed
# "Nguyễn" has '\x1EC5' spelt out in its middle and the decomposed one is right; in the older
# British table "Siân" is right composed and becomes Sia'\x0302'n decomposed. No form serves
# both. A child's name in hexadecimal on a blind parent's invitation is a name nobody can read:
# names have to be tried against the very table, or have a plain spelling to fall back on.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8

if ! command -v lou_translate >"$folder/where"; then
  echo "Installing liblouis-bin from Debian." >&2
  apt-get install -y --no-install-recommends liblouis-bin >"$folder/apt" 2>&1 || exit 2
fi

# braille TABLE NAME: the name in braille; "hex" when a sign of it is spelt as a number.
braille() {
  local cells
  cells=$(printf '%s\n' "$2" | timeout 60 lou_translate --forward "unicode.dis,$1")
  case $cells in
    *⠄⡳⠭*) echo "hex $cells" ;;
    *) echo "name $cells" ;;
  esac
}

ueb=en-ueb-g1.ctb
british=en-gb-g1.utb
ueb_one=$(braille $ueb $'Nguy\u1ec5n')
ueb_joined=$(braille $ueb $'Nguye\u0302\u0303n')
british_one=$(braille $british $'Si\u00e2n')
british_joined=$(braille $british $'Sia\u0302n')

lou_translate --version | sed -n 1p
echo "Expected in every line: the name."
echo "  Unified English, Nguyễn, composed     $ueb_one"
echo "  Unified English, Nguyễn, decomposed   $ueb_joined"
echo "  British, Siân, composed               $british_one"
echo "  British, Siân, decomposed             $british_joined"

if [ "${ueb_one%% *}, ${ueb_joined%% *}, ${british_one%% *}, ${british_joined%% *}" = \
  "hex, name, name, hex" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
