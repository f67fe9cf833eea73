#!/usr/bin/env bash
# Swift's ISO 8601 readers take 31 February and roll it over, while the older and looser
# DateFormatter beside them refuses it. Expected: a standard's strict format is read strictly, and
# "2026-02-31" throws. Foundation's ISO8601FormatStyle makes 3 March of it, JSONDecoder's
# .iso8601 does the same for a field of type Date, and Yams turns the unquoted day of a YAML file
# into that Date too, where PyYAML raises an error. Of two programs that read the same journal one
# stops and the other goes on with a day nobody wrote: a review counted from it is due three days
# late. A day has to be taken apart and put together again, and both texts compared.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/days/Sources/days"
cat >"$folder/days/Package.swift" <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
  name: "days",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
  targets: [.executableTarget(name: "days", dependencies: ["Yams"])])
SWIFT
cat >"$folder/days/Sources/days/main.swift" <<'SWIFT'
import Foundation
import Yams

let style = Date.ISO8601FormatStyle().year().month().day()
func shown(_ day: Date?) -> String { day.map { $0.formatted(style) } ?? "refused" }

let formatter = DateFormatter()
formatter.locale = Locale(identifier: "en_GB")
formatter.timeZone = .gmt
formatter.dateFormat = "yyyy-MM-dd"

let decoder = JSONDecoder()
decoder.dateDecodingStrategy = .iso8601
let json = try? decoder.decode([Date].self, from: Data(#"["2026-02-31T10:00:00Z"]"#.utf8))
let yaml = try Yams.load(yaml: "due: 2026-02-31") as? [String: Any]

print(
  shown(formatter.date(from: "2026-02-31")), shown(try? style.parse("2026-02-31")),
  shown(json?.first), shown(yaml?["due"] as? Date))
SWIFT
if ! timeout 900 swift build --package-path "$folder/days" >"$folder/build" 2>&1; then
  cat "$folder/build" >&2
  exit 2
fi
python3 -m venv "$folder/venv"
timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  PyYAML==6.0.3 || exit 2
"$folder/days/.build/debug/days" >"$folder/said"
read -r formatter style json yaml <"$folder/said"
python=$("$folder/venv/bin/python" -c '
import yaml
try:
    print(yaml.safe_load("due: 2026-02-31")["due"])
except ValueError:
    print("refused")')

swift --version 2>"$folder/driver" | sed -n 1p
echo "Yams 6.2.2, PyYAML 6.0.3; 2026-02-31 is read by …"
echo "  DateFormatter          expected refused   $formatter"
echo "  ISO8601FormatStyle     expected refused   $style"
echo "  JSONDecoder, .iso8601  expected refused   $json"
echo "  Yams                   expected refused   $yaml"
echo "  PyYAML                 expected refused   $python"

if [ "$formatter $style $json $yaml $python" = \
  "refused 2026-03-03 2026-03-03 2026-03-03 refused" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
