#!/usr/bin/env bash
# In a list of people, swift-mustache fills a slot that a person leaves empty with the same slot
# of whoever stands around the list. Expected: an Optional that is nil writes nothing, and the
# section for "has none" is shown. A Swift struct's nil field counts as not there at all, so the
# worker's telephone is printed as the mother's, and neither {{#phone}} nor {{^phone}} helps,
# for they too see the worker's. A dictionary with NSNull in that place writes nothing, as does
# chevron with None: the same template, told apart by how the value is kept. Letters about
# children carry addresses and numbers that must not reach the wrong person; give rows slots
# with names of their own, or fill every slot.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/letter/Sources/letter"
cat >"$folder/letter/Package.swift" <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
  name: "letter",
  dependencies: [
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1")
  ],
  targets: [
    .executableTarget(
      name: "letter", dependencies: [.product(name: "Mustache", package: "swift-mustache")])
  ])
SWIFT
cat >"$folder/letter/Sources/letter/main.swift" <<'SWIFT'
import Foundation
import Mustache

struct Person {
  var name: String
  var phone: String?
}
struct Letter {
  var name = "Priya Nair"
  var phone: String? = "020 7946 0001"
  var people = [Person(name: "Dean", phone: "020 7946 0002"), Person(name: "Ama", phone: nil)]
}

let bare = "{{#people}}{{name}} {{phone}};{{/people}}"
let asked = "{{#people}}{{name}} {{#phone}}{{.}}{{/phone}}{{^phone}}none{{/phone}};{{/people}}"
let kept: [String: Any] = [
  "phone": "020 7946 0001", "people": [["name": "Ama", "phone": NSNull()] as [String: Any]],
]
print(try MustacheTemplate(string: bare).render(Letter()))
print(try MustacheTemplate(string: asked).render(Letter()))
print(try MustacheTemplate(string: bare).render(kept))
SWIFT
if ! timeout 900 swift build --package-path "$folder/letter" >"$folder/build" 2>&1; then
  cat "$folder/build" >&2
  exit 2
fi
"$folder/letter/.build/debug/letter" >"$folder/written"
python3 -m venv "$folder/venv"
timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check \
  chevron==0.14.0 || exit 2
"$folder/venv/bin/python" -c '
import chevron
print(chevron.render("{{#people}}{{name}} {{phone}};{{/people}}",
  {"phone": "020 7946 0001", "people": [{"name": "Ama", "phone": None}]}))' >>"$folder/written"
{ read -r bare; read -r asked; read -r kept; read -r other; } <"$folder/written"

echo "swift-mustache 2.1.1, chevron 0.14.0; Ama has no telephone, …0001 is the worker's."
echo "  {{phone}}                   expected Ama        $bare"
echo "  {{#phone}}, {{^phone}}      expected Ama none   $asked"
echo "  a dictionary with NSNull    expected Ama        $kept"
echo "  chevron with None           expected Ama        $other"

if [ "$bare" = "Dean 020 7946 0002;Ama 020 7946 0001;" ] && [ "$asked" = "$bare" ] &&
  [ "$kept" = "Ama ;" ] && [ "$other" = "Ama ;" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
