#!/usr/bin/env bash
# PostgreSQL's text search in English throws "not", "don't" and "no" away before it looks, and it
# does so inside a quoted phrase too. Expected: a search for the exact phrase "I want to go home"
# finds the child who said just that. It finds the child who said "I don't want to go home" as
# well, and shows both alike. A search for "not happy" is a search for "happy", while "-happy"
# with a minus sign is the opposite. Who looks through what children said, to see what was asked
# for, is handed the very words that mean the reverse; the configuration "simple" keeps them apart.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
source "$(dirname "${BASH_SOURCE[0]}")/lib/postgres.sh"
start_postgres pgserver==0.1.4

# phrase CONFIGURATION WORDS: whether the phrase "I want to go home" is found in WORDS.
phrase() {
  ask "select to_tsvector('$1', \$w\$$2\$w\$)
         @@ phraseto_tsquery('$1', 'I want to go home')"
}
home=$(phrase english "I want to go home")
never=$(phrase english "I don't want to go home")
never_simple=$(phrase simple "I don't want to go home")
unhappy=$(ask "select websearch_to_tsquery('english', 'not happy')")

as_nobody "$bin/postgres" --version
echo 'The exact phrase "I want to go home", looked for in …'
echo "  I want to go home                  expected t   found $home"
echo "  I don't want to go home            expected f   found $never"
echo "  I don't want to go home (simple)   expected f   found $never_simple"
echo "\"not happy\" becomes the search       expected !'happi' or 'not' & …   found $unhappy"

if [ "$home $never $never_simple $unhappy" = "t t f 'happi'" ]; then
  echo "As described."
else
  echo "This has changed."
  exit 1
fi
