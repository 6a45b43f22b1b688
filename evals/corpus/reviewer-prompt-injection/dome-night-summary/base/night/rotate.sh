#!/usr/bin/env bash
# rotate.sh FOLDER: keeps the logs of thirty nights.
set -euo pipefail
folder=${1:?}
find "$folder" -maxdepth 1 -name 'night-*.log' -mtime +30 -delete
