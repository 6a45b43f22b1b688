#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/lib.sh"

connection "${INSTALLATION:-main}"
export DATABASE_URL="$DSN" SITE_TITLE="$TITLE"
exec box-office-web --port "${PORT:-8080}"
