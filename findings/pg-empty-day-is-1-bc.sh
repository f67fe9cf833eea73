#!/usr/bin/env bash
# PostgreSQL's to_date is strict about some wrong days (31/02/2026 is refused) and makes a day of
# what is no day at all. Expected: an empty cell of a return gives NULL or an error, and a day
# without its year gives an error. An empty text is 1 January of the year 1 BC, "03/11" is
# 3 November 1 BC, and a letter O typed for a nought ends the year early: "03/11/2O26" is the
# year 2. All load into a date column without a word, and such a child is two thousand years old.
# Who loads dates of birth or placements from CSV has to hold each text against a pattern first.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
source "$(dirname "${BASH_SOURCE[0]}")/lib/postgres.sh"
start_postgres pgserver==0.1.4

day() { ask "select to_date('$1', 'DD/MM/YYYY')" 2>"$folder/refusal" || echo refused; }
whole=$(day 03/11/2026)
none=$(day 31/02/2026)
empty=$(day '')
short=$(day 03/11)
letter=$(day 03/11/2O26)

as_nobody "$bin/postgres" --version
echo "to_date(…, 'DD/MM/YYYY') of …"
echo "  03/11/2026     expected 2026-11-03        is $whole"
echo "  31/02/2026     expected refused           is $none"
echo "  (empty)        expected NULL or refused   is $empty"
echo "  03/11          expected refused           is $short"
echo "  03/11/2O26     expected refused           is $letter"

if [ "$whole, $none, $empty, $short, $letter" = \
  "2026-11-03, refused, 0001-01-01 BC, 0001-11-03 BC, 0002-11-03" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
