#!/usr/bin/env bash
# finish_job.sh JOB: moves the result to the shelf.
set -euo pipefail
mv "$SCRATCH/$1/out/"*.flac "$SHELF/"
touch "$SCRATCH/$1/done"
