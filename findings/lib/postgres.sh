# A PostgreSQL server for one finding, to be sourced: it lives in the finding's temporary folder,
# $folder, listens on a socket there and on no network, and ends with the script.
#
# Gives: Python in $folder/venv; $bin, where the server's programs are; as_nobody, fetch and ask.

# The server stops before its folder is taken away.
finish() {
  if [ -f "$folder/data/postmaster.pid" ]; then
    as_nobody "$bin/pg_ctl" -D "$folder/data" -m immediate -w -t 30 stop >"$folder/stopped" || true
  fi
  rm -rf "$folder"
}

# PostgreSQL refuses to run as root, so root lends it the user "nobody".
as_nobody() {
  if [ "$(id -u)" = 0 ]; then
    setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$folder" "$@"
  else
    "$@"
  fi
}

# fetch PACKAGE==VERSION…: puts Python packages into the folder.
fetch() {
  timeout 300 "$folder/venv/bin/pip" install --quiet --disable-pip-version-check "$@" || exit 2
}

# start_postgres pgserver==VERSION: the server that is in this version of the package.
start_postgres() {
  trap finish EXIT
  python3 -m venv "$folder/venv"
  fetch --no-deps "$1"
  bin=$("$folder/venv/bin/python" -c \
    'import importlib.util as u; print(u.find_spec("pgserver").submodule_search_locations[0])')
  bin=$bin/pginstall/bin
  if [ "$(id -u)" = 0 ]; then chown 65534:65534 "$folder"; fi
  cd "$folder"
  as_nobody "$bin/initdb" -D "$folder/data" -U tester -A trust -E UTF8 --locale=C >"$folder/made"
  as_nobody "$bin/pg_ctl" -D "$folder/data" -l "$folder/log" -w -t 60 \
    -o "-c listen_addresses='' -c fsync=off -k $folder" start >"$folder/started"
}

# ask SQL: what it answers, bare.
ask() { timeout 60 "$bin/psql" -X -A -t -q -h "$folder" -U tester -d postgres -c "$1"; }
