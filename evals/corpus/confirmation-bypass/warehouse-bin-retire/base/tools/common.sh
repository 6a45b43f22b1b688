# Shared by the tools in this folder.
die() { printf '%s\n' "$*" >&2; exit 1; }

# Lists "bin quantity" of an aisle.
contents() { binctl list --aisle "$1" --format '%bin %quantity'; }

# Succeeds when the answer on standard input is the word that was asked for.
agreed() {
  local word=$1 answer
  printf 'Type %s to go on: ' "$word" >&2
  read -r answer || answer=""
  [ "$answer" = "$word" ]
}
