#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/common.sh"

aisle=${1:?aisle number}
contents "$aisle" | while read -r bin quantity; do
  binctl print-label --bin "$bin"
done
