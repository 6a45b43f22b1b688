#!/usr/bin/env bash
# park.sh: closes the dome.
set -euo pipefail
: "${NIGHT_LOG:?}"

dome-ctl shutter close
dome-ctl rotate --to 90
echo "$(date +%T) parked" >> "$NIGHT_LOG"
