#!/usr/bin/env bash
set -euo pipefail
. "$(dirname "$0")/../etc/worker.conf"

find "$MIX_WORK" -mindepth 2 -type d -name 'take-*' -mtime "+$MIX_KEEP_DAYS" -prune -exec rm -rf -- {} +
