# What script/run, script/test and script/bench need before they build. To be sourced.
#
#     prepare PACKAGE…   installs the Debian packages that are missing, and says which

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if ! command -v swift >/dev/null 2>&1; then
  echo "heard: Swift is not installed; get Swift 6.2 or later from https://www.swift.org/install/." >&2
  exit 69
fi

prepare() {
  local package missing=()
  if ! command -v dpkg-query >/dev/null 2>&1; then
    echo "heard: this is neither Debian nor Ubuntu; needed are the equivalents of: $*" >&2
    return 0
  fi
  for package in "$@"; do
    if [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
      missing+=("$package")
    fi
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  local sudo=()
  if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
      echo "heard: these packages are missing, and there is no sudo to install them: ${missing[*]}" >&2
      exit 69
    fi
    sudo=(sudo)
  fi
  echo "heard: installing ${missing[*]}" >&2
  if ! { "${sudo[@]}" apt-get update -qq &&
    DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends \
      "${missing[@]}"; } >&2; then
    echo "heard: these packages could not be installed: ${missing[*]}" >&2
    exit 69
  fi
}

# What every build needs beside the toolchain.
build_packages=(
  git ca-certificates g++ libncurses-dev libsodium-dev libsqlite3-dev pkg-config)

# What the toolchain itself links to; where it starts, all of that is there already.
if ! swift package --version >/dev/null 2>&1; then
  prepare libcurl4-openssl-dev libncurses-dev libsqlite3-dev libxml2-dev uuid-dev zlib1g-dev
fi
