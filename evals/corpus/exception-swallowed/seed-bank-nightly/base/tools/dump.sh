#!/bin/sh
# dump.sh DATABASE FILE: writes the whole database into FILE.
set -eu
mkdir -p "$(dirname "$2")"
pg_dump --no-owner "$1" > "$2"
