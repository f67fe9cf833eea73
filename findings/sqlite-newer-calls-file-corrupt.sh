#!/usr/bin/env bash
# Whether SQLite's date() takes 31 February depends on its version, and a rule built on it judges
# files made earlier. Expected: CHECK (day IS date(day)) refuses a day that does not exist, or at
# least a file that passed its own check passes it later. Up to 3.44 (Debian 12 has 3.40) date()
# gives 31 February back as it is, so the row goes in and the file's check is "ok". 3.45 and later
# open the same untouched file, make 3 March of that day, and report that its check has failed.
# Who upgrades the engine under years of placements, or carries a file from one machine to
# another, is told that the records are damaged. Hold a day against a calendar of one's own.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

python3 -m venv "$folder/venv"
for version in 3.40.1.0 3.46.1.0; do
  timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps \
    --target "$folder/$version" "apsw==$version" || exit 2
done

# lite VERSION SQL: the statements' last row, or the refusal.
lite() {
  PYTHONPATH="$folder/$1" "$folder/venv/bin/python" - "$folder/placements.db" "$2" <<'PYTHON'
import sys, apsw
store = apsw.Connection(sys.argv[1])
try:
    rows = list(store.execute(sys.argv[2]))
    print(rows[-1][0] if rows else "taken")
except apsw.ConstraintError:
    print("refused")
PYTHON
}

table="CREATE TABLE placement (child TEXT, day TEXT CHECK (day IS date(day))) STRICT"
row="INSERT INTO placement VALUES ('c1', '2026-02-31')"
lite 3.40.1.0 "$table" >"$folder/made"
old=$(lite 3.40.1.0 "$row")
old_check=$(lite 3.40.1.0 "PRAGMA integrity_check")
new=$(lite 3.46.1.0 "$row")
new_check=$(lite 3.46.1.0 "PRAGMA integrity_check")

echo "SQLite $(lite 3.40.1.0 'SELECT sqlite_version()'), then" \
  "SQLite $(lite 3.46.1.0 'SELECT sqlite_version()')"
echo "  the older takes 31 February          expected refused   $old"
echo "  the older's check of its file        expected ok        $old_check"
echo "  the newer takes 31 February          expected refused   $new"
echo "  the newer's check of the same file   expected ok        $new_check"

if [ "$old, $old_check, $new, $new_check" = \
  "taken, ok, refused, CHECK constraint failed in placement" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
