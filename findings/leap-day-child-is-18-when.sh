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
finish() {
  if [ -f "$folder/data/postmaster.pid" ]; then
    as_nobody "$bin/pg_ctl" -D "$folder/data" -m immediate -w -t 30 stop >"$folder/stopped" || true
  fi
  rm -rf "$folder"
}
trap finish EXIT

# PostgreSQL refuses to run as root, so root lends it the user "nobody".
as_nobody() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$folder" "$@"
  else
    "$@"
  fi
}

python3 -m venv "$folder/venv"
timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps \
  pgserver==0.1.4 || exit 2
bin=$("$folder/venv/bin/python" -c \
  'import importlib.util as u; print(u.find_spec("pgserver").submodule_search_locations[0])')
bin=$bin/pginstall/bin
if [ "$(id -u)" = 0 ]; then chown 65534:65534 "$folder"; fi
cd "$folder"
as_nobody "$bin/initdb" -D "$folder/data" -U tester -A trust -E UTF8 --locale=C >"$folder/made"
as_nobody "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
  -o "-c listen_addresses='' -c fsync=off -k $folder" start >"$folder/started"
ask() { timeout 60 "$bin/psql" -X -A -t -q -h "$folder" -U tester -d postgres -c "$1"; }
timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  apsw==3.46.1.0 || exit 2
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
