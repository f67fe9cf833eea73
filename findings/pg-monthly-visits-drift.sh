#!/usr/bin/env bash
# PostgreSQL lists "every month from 31 January" with generate_series. Expected: the last day of
# every month, or 31 March again after a short February, as 31 January plus two months gives.
# The series steps from the day before and not from the start, so February pulls it down to the
# 28th and every later month stays there: visits drift three days early and never come back.
# The calendar rule that says the same (RFC 5545, FREQ=MONTHLY, as python-dateutil reads it)
# leaves February, April and June out. Monthly visits planned in one and shown in the other
# meet in January only; a plan of visits has to be counted from its first day, each time.
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
  python-dateutil==2.9.0.post0 || exit 2

series=$(ask "select string_agg(to_char(d, 'DD Mon'), ', ' order by d)
  from generate_series(timestamp '2026-01-31', '2026-06-30', interval '1 month') d")
start=$(ask "select string_agg(to_char(timestamp '2026-01-31' + n * interval '1 month',
  'DD Mon'), ', ' order by n) from generate_series(0, 5) n")
rule=$("$folder/venv/bin/python" -c '
from datetime import datetime
from dateutil.rrule import rrulestr
rule = rrulestr("FREQ=MONTHLY;UNTIL=20260630T000000", dtstart=datetime(2026, 1, 31))
print(", ".join(day.strftime("%d %b") for day in rule))')

as_nobody "$bin/postgres" --version
echo "python-dateutil 2.9.0.post0"
echo "  counted from 31 January (expected of the series)   $start"
echo "  PostgreSQL's series, every month from 31 January   $series"
echo "  FREQ=MONTHLY from 31 January                       $rule"

if [ "$series" = "31 Jan, 28 Feb, 28 Mar, 28 Apr, 28 May, 28 Jun" ] &&
  [ "$start" = "31 Jan, 28 Feb, 31 Mar, 30 Apr, 31 May, 30 Jun" ] &&
  [ "$rule" = "31 Jan, 31 Mar, 31 May" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
