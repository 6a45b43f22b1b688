#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/../etc/worker.conf"

job=${1:?job} title=${2:?title}
here="$MIX_WORK/$job"
mkdir -p "$here"
ln -sfn "$MIX_MASTERS/$title" "$here/source"

for recorded in "$here"/source/take-*; do
  take=$(basename "$recorded")
  mkdir -p "$here/$take"
  normalise --from "$recorded" --to "$here/$take"
done
join-takes "$here"/take-* > "$here/$title.flac"
