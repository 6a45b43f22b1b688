#!/usr/bin/env bash
# import_results.sh INBOX RESULTS: files what the agent brought.
set -euo pipefail
inbox=$1 results=$2

copy_checked() {
  local from=$1 to=$2
  (cd "$(dirname "$from")" && sha256sum --quiet -c "$(basename "$from").sha256") || {
    echo "refused: $(basename "$from")" >&2
    return 0
  }
  cp "$from" "$to"
}

mkdir -p "$results/bench" "$results/courier"
for file in "$inbox"/bench/*.csv; do
  [ -e "$file" ] || continue
  copy_checked "$file" "$results/bench/"
done
for file in "$inbox"/courier/*.csv; do
  [ -e "$file" ] || continue
  copy_checked "$file" "$results/courier/"
done
