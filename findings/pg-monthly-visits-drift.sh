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
trap 'rm -rf "$folder"' EXIT
source "$(dirname "${BASH_SOURCE[0]}")/lib/postgres.sh"
start_postgres pgserver==0.1.4
fetch python-dateutil==2.9.0.post0

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
