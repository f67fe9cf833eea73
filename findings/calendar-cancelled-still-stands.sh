#!/usr/bin/env bash
# calcurse takes a cancelled meeting into the calendar as one that will be held. Expected: an
# event that says STATUS:CANCELLED (RFC 5545) is left out, removes its earlier self, or is marked.
# calcurse reads neither the status nor the UID and SEQUENCE by which a later file corrects an
# earlier one: after importing the invitation, its move to another day and its cancellation, three
# meetings stand in the calendar, each as real as the next, and the report of the import names
# nothing skipped. A family or a worker who keeps such a calendar goes to a review that is off,
# or on the old day. Say "Cancelled" and "Moved" in the SUMMARY too, which everything shows.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if ! command -v calcurse >"$folder/where"; then
  echo "Installing calcurse from Debian." >&2
  apt-get install -y --no-install-recommends calcurse >"$folder/apt" 2>&1 || exit 2
fi

# meeting SEQUENCE STATUS DAY: the file that says how the meeting stands now.
meeting() {
  printf '%s\r\n' BEGIN:VCALENDAR VERSION:2.0 "PRODID:-//example//findings//EN" \
    METHOD:PUBLISH BEGIN:VEVENT UID:review-1@example.org "SEQUENCE:$1" \
    "DTSTAMP:20260301T0${1}0000Z" "STATUS:$2" "DTSTART:${3}T093000Z" "DTEND:${3}T103000Z" \
    "SUMMARY:Review for Leo" END:VEVENT END:VCALENDAR >"$folder/$1.ics"
}
meeting 0 CONFIRMED 20260310
meeting 1 CONFIRMED 20260312
meeting 2 CANCELLED 20260312

mkdir "$folder/data" "$folder/conf"
for file in 0 1 2; do
  TZ=UTC timeout 60 calcurse -D "$folder/data" -C "$folder/conf" -i "$folder/$file.ics" \
    </dev/null >>"$folder/report"
done
standing=$(cut -d ' ' -f 1 "$folder/data/apts" | paste -sd ' ' -)
skipped=$({ grep -o '[0-9]* skipped' "$folder/report" || true; } | sort -u | paste -sd , -)

calcurse --version | sed -n 1p
echo "  days on which the review stands   expected none   $standing"
echo "  reported at each import           expected a word of the status   $skipped"

if [ "$standing" = "03/10/2026 03/12/2026 03/12/2026" ] && [ "$skipped" = "0 skipped" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
