#!/usr/bin/env bash
# GRDB's updateChanges does not save a name that was only written another way. Expected: when the
# text in the record is not the text in the row, the row is updated. "Siân" taken from a PDF or
# from a file's name may hold a bare a and a joining accent; the program tidies it to the one-sign
# form, calls updateChanges, and GRDB, which compares with Swift's ==, finds no change and writes
# nothing. SQLite compares bytes: the row still holds the old form, and a search for the tidy
# name finds nobody, in GRDB's own query too. Who mends the names of children that cannot be
# found has to call update, which writes; updateChanges says "nothing to do" for ever.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

if [ ! -e /usr/include/sqlite3.h ]; then
  echo "Installing libsqlite3-dev from Debian." >&2
  apt-get install -y --no-install-recommends libsqlite3-dev >"$folder/apt" 2>&1 || exit 2
fi
mkdir -p "$folder/names/Sources/names"
cat >"$folder/names/Package.swift" <<'SWIFT'
// swift-tools-version: 6.1
import PackageDescription
let package = Package(
  name: "names",
  dependencies: [.package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")],
  targets: [
    .executableTarget(name: "names", dependencies: [.product(name: "GRDB", package: "GRDB.swift")])
  ])
SWIFT
cat >"$folder/names/Sources/names/main.swift" <<'SWIFT'
import GRDB

struct Child: Codable, FetchableRecord, PersistableRecord {
  var id: Int
  var name: String
}
let joined = "Sia\u{302}n"
let tidy = "Si\u{e2}n"

try DatabaseQueue().write { store in
  try store.execute(sql: "CREATE TABLE child (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
  try Child(id: 1, name: joined).insert(store)
  func found() throws -> Int { try Child.filter(Column("name") == tidy).fetchCount(store) }

  guard var child = try Child.fetchOne(store, key: 1) else { fatalError("no row") }
  let saved = try child.updateChanges(store) { $0.name = tidy }
  print(try String.fetchOne(store, sql: "SELECT sqlite_version()") ?? "?")
  print(saved, try found())
  try child.update(store)
  print(try found())
}
SWIFT
if ! timeout 1200 swift build --package-path "$folder/names" >"$folder/build" 2>&1; then
  cat "$folder/build" >&2
  exit 2
fi
"$folder/names/.build/debug/names" >"$folder/said"
{ read -r sqlite; read -r changes; read -r update; } <"$folder/said"

echo "GRDB 7.10.0 on SQLite $sqlite"
echo "  updateChanges: saved, and found under the tidy name   expected true 1   $changes"
echo "  after update: found under the tidy name               expected 1        $update"

if [ "$changes, $update" = "false 0, 1" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
