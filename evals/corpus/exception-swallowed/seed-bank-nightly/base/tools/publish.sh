#!/bin/sh
# publish.sh FILE: makes FILE the current export; the vault keeps one copy.
set -eu
vault put exports/current "$1"
