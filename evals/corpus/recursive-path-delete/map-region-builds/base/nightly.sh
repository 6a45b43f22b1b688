#!/usr/bin/env bash
set -u
failed=0
for script in "$(dirname "$0")"/regions/*.sh; do
  "$script" || failed=1
done
exit "$failed"
