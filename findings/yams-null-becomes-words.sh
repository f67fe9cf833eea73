#!/usr/bin/env bash
# Yams decodes an empty value into a non-optional String as text. Expected: as Foundation's own
# JSONDecoder does with null, a String that has no value is an error that names the key. Instead
# "advocate: ~" is the text "~", "advocate: null" the text "null", and "advocate:" with nothing
# after it the empty text; only a String? gives nil, and an Int does throw. YAML is taken where
# policy officers edit a file by hand, and to leave a value empty is what they do: a letter then
# greets "Dear ~", and a check that every wording is there passes.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

mkdir -p "$folder/wording/Sources/wording"
cat >"$folder/wording/Package.swift" <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription
let package = Package(
  name: "wording",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
  targets: [.executableTarget(name: "wording", dependencies: ["Yams"])])
SWIFT
cat >"$folder/wording/Sources/wording/main.swift" <<'SWIFT'
import Foundation
import Yams

struct Words: Decodable { var advocate: String }
struct MaybeWords: Decodable { var advocate: String? }
struct Count: Decodable { var advocate: Int }

/// What the text decodes to, in quotation marks, or "refused".
func read(_ text: String) -> String {
  (try? YAMLDecoder().decode(Words.self, from: text)).map { "'\($0.advocate)'" } ?? "refused"
}
let maybe = try YAMLDecoder().decode(MaybeWords.self, from: "advocate: ~")
let count = try? YAMLDecoder().decode(Count.self, from: "advocate: ~")
let json = try? JSONDecoder().decode(Words.self, from: Data(#"{"advocate":null}"#.utf8))
print(
  read("advocate: ~"), read("advocate: null"), read("advocate:"), maybe.advocate ?? "nil",
  count == nil ? "refused" : "taken", json == nil ? "refused" : "taken")
SWIFT
if ! timeout 900 swift build --package-path "$folder/wording" >"$folder/build" 2>&1; then
  cat "$folder/build" >&2
  exit 2
fi
"$folder/wording/.build/debug/wording" >"$folder/said"
read -r tilde null nothing maybe count json <"$folder/said"

swift --version 2>"$folder/driver" | sed -n 1p
echo "Yams 6.2.2"
echo "  advocate: ~      into String     expected refused   $tilde"
echo "  advocate: null   into String     expected refused   $null"
echo "  advocate:        into String     expected refused   $nothing"
echo "  advocate: ~      into String?    expected nil       $maybe"
echo "  advocate: ~      into Int        expected refused   $count"
echo "  null in JSON     into String     expected refused   $json"

if [ "$tilde $null $nothing $maybe $count $json" = "'~' 'null' '' nil refused refused" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
