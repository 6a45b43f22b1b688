# Helpers of the scripts in bin/.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '%s %s\n' "$(basename "$0")" "$*" >&2; }

# Reads config/NAME.env into the variables DSN and TITLE.
connection() {
  local file="$root/config/$1.env"
  [ -r "$file" ] || { say "no connection named $1"; exit 2; }
  # shellcheck disable=SC1090
  . "$file"
}
