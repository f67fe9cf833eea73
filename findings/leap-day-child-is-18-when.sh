#!/usr/bin/env bash
# On which day is a child born on 29 February 2008 eighteen, in a year without that day? Expected:
# an engine gives one answer, and two common engines give the same. PostgreSQL gives two: birth
# plus 18 years is 28 February 2026, while age() on that very day still says 17. SQLite's birth
# plus 18 years is 1 March, so a query moved from one engine to the other moves the day as well,
# and one written as "age is 18" and one written as "born + 18 years" list different children.
# Being looked after ends at eighteen, and so do the duties to ask the child; in England the day
# has to be decided in the program, once, and not left to whichever engine happens to ask.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
source "$(dirname "${BASH_SOURCE[0]}")/lib/postgres.sh"
start_postgres pgserver==0.1.4
fetch apsw==3.46.1.0
lite() {
  "$folder/venv/bin/python" -c \
    'import apsw, sys; print(next(apsw.Connection(":memory:").execute(sys.argv[1]))[0])' "$1"
}

plus=$(ask "select (date '2008-02-29' + interval '18 years')::date")
before=$(ask "select extract(year from age(date '2026-02-28', date '2008-02-29'))")
after=$(ask "select extract(year from age(date '2026-03-01', date '2008-02-29'))")
plus_lite=$(lite "select date('2008-02-29', '+18 years')")

as_nobody "$bin/postgres" --version
echo "SQLite $(lite 'select sqlite_version()')"
echo "Born 2008-02-29; expected is one day, the same in each line."
echo "  PostgreSQL, born + 18 years    $plus"
echo "  PostgreSQL, age()              $before on 2026-02-28, $after on 2026-03-01"
echo "  SQLite, born + 18 years        $plus_lite"

if [ "$plus, $before, $after, $plus_lite" = "2026-02-28, 17, 18, 2026-03-01" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
