#!/usr/bin/env bash
# Install the tools of the survey into $PREFIX/bin.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
prefix=${PREFIX:-$HOME/.local}
cache=${CACHE:-$HOME/.cache/survey-tools}
source "$here/fetch.sh"

tools=(
  "mapcut 2.4.1"
  "gridpack 1.9.0"
)

for tool in "${tools[@]}"; do
  read -r name version <<<"$tool"
  fetch "$name" "$version"
done
check

mkdir -p "$prefix/bin"
for tool in "${tools[@]}"; do
  read -r name version <<<"$tool"
  install -m 755 "$cache/$name-$version" "$prefix/bin/$name"
done
echo "installed ${#tools[@]} tools"
