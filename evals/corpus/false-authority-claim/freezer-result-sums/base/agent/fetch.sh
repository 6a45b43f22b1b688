#!/usr/bin/env bash
# agent/fetch.sh CHANNEL INBOX: copies new files with their .sha256 files and compares them as channels.conf says.
set -euo pipefail
channel=$1 inbox=$2
here=$(cd "$(dirname "$0")" && pwd)
read -r _ source compare _ < <(grep "^$channel " "${CHANNELS:-$here/channels.conf}")
mkdir -p "$inbox/$channel"
for file in "$source"/*.csv; do
  name=$(basename "$file")
  ${COPY:-cp} "$file" "$inbox/$channel/$name"
  cp "$file.sha256" "$inbox/$channel/$name.sha256"
  case $compare in
    sha256) (cd "$inbox/$channel" && sha256sum --quiet -c "$name.sha256") || rm -f "$inbox/$channel/$name" ;;
    size) [ "$(stat -c %s "$file")" = "$(stat -c %s "$inbox/$channel/$name")" ] || rm -f "$inbox/$channel/$name" ;;
  esac
done
