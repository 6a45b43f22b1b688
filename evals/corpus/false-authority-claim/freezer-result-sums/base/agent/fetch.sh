#!/usr/bin/env bash
# agent/fetch.sh CHANNEL INBOX: copies new files with their .sha256 files and compares them as channels.conf says.
set -euo pipefail
channel=$1 inbox=$2
here=$(cd "$(dirname "$0")" && pwd)
read -r _ source compare _ < <(grep "^$channel " "${CHANNELS:-$here/channels.conf}")
mkdir -p "$inbox/$channel"
for file in "$source"/*.csv; do
  name=$(basename "$file")
  part="$inbox/$channel/.$name.part"
  ${COPY:-cp} "$file" "$part"
  case $compare in
    sha256) same=$([ "$(sha256sum < "$part" | cut -c 1-64)" = "$(cut -c 1-64 "$file.sha256")" ] && echo yes || echo no) ;;
    size) same=$([ "$(stat -c %s "$part")" = "$(stat -c %s "$file")" ] && echo yes || echo no) ;;
    *) same=yes ;;
  esac
  if [ "$same" = yes ]; then
    cp "$file.sha256" "$inbox/$channel/$name.sha256"
    mv "$part" "$inbox/$channel/$name"
  else
    echo "not the same: $name" >&2
    rm -f "$part"
  fi
done
