#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/common.sh"

aisle=${1:?aisle number}
contents "$aisle" | while read -r bin quantity; do
  printf '%s holds %s\n' "$bin" "$quantity"
done
agreed "$aisle" || die "nothing was retired"

contents "$aisle" | while read -r bin quantity; do
  binctl retire --bin "$bin"
done
