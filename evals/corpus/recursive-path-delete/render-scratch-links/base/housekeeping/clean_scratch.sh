#!/usr/bin/env bash
# clean_scratch.sh [DAYS]: removes files of the scratch disk that are older than DAYS, then empty folders.
set -euo pipefail
days=${1:-3}
: "${SCRATCH:?}"

find "$SCRATCH" -mindepth 2 -type f -mtime "+$days" -delete
find "$SCRATCH" -mindepth 1 -type d -empty -delete
