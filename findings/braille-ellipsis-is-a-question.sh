#!/usr/bin/env bash
# BRLTTY's British text table shows "…" as a question mark. Expected: curly quotes, dashes and the
# ellipsis, which a word processor puts into typed words, are all shown as what they stand for.
# The table knows the quotes and the dash and lacks the ellipsis, and what it lacks is a "?", not
# a blank or a sign of its own: "I want to stay…" is read as "I want to stay?", a question that
# the child did not ask. For the same reason a tick and a cross are one and the same cell, so a
# list of who was told and who was not reads alike for both. Who writes for braille displays in
# Britain has to write three dots, and "yes" and "no" in words.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LC_ALL=C.UTF-8

if ! command -v brltty-trtxt >"$folder/where"; then
  echo "Installing brltty from Debian." >&2
  apt-get install -y --no-install-recommends brltty >"$folder/apt" 2>&1 || exit 2
fi

cells() { printf '%s' "$1" | timeout 60 brltty-trtxt -i en_GB -o unicode; }
dots=$(cells 'stay…')
question=$(cells 'stay?')
spelt=$(cells 'stay...')
quote=$(cells '’')
apostrophe=$(cells "'")
tick=$(cells '✓')
cross=$(cells '✗')

dpkg-query --show --showformat '${Package} ${Version}\n' brltty
echo "British text table (en_GB), cells of …"
echo "  stay…   $dots   expected that of stay... $spelt; stay? is $question"
echo "  ’       $quote   expected that of '       $apostrophe"
echo "  ✓       $tick   expected another than ✗   $cross"

if [ "$dots" = "$question" ] && [ "$dots" != "$spelt" ] && [ "$quote" = "$apostrophe" ] &&
  [ "$tick" = "$cross" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
