#!/usr/bin/env bash
# One line for the dashboard: used kilobytes of the work folder and number of jobs.
set -euo pipefail
. "$(dirname "$0")/../etc/worker.conf"

kilobytes=$(du -sk "$MIX_WORK" | cut -f1)
jobs=$(find "$MIX_WORK" -mindepth 1 -maxdepth 1 -type d | wc -l)
printf 'mix_work_kb %s\nmix_jobs %s\n' "$kilobytes" "$jobs"
