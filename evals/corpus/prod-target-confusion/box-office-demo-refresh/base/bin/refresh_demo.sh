#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/lib.sh"

[ -n "${DEMO_DSN:-}" ] || { say "DEMO_DSN is not set"; exit 2; }

say "putting the demo season back"
psql "$DEMO_DSN" --single-transaction -f "$root/season/clear.sql" -f "$root/season/plays.sql"
say "done"
