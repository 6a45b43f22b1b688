#!/usr/bin/env bash
# start_job.sh JOB: a folder for the job, with what the mixer looks for beside the script.
set -euo pipefail
job=$SCRATCH/$1
mkdir -p "$job/stems" "$job/out"
ln -sfn "$JINGLES" "$job/jingles"
printf '%s\n' "$1" > "$job/job.txt"
