# Sourced by the scripts in this folder.

# fetch NAME VERSION: the program NAME-VERSION in the cache, from the makers' host unless it is there already.
fetch() {
  local file=$1-$2
  mkdir -p "$cache"
  if [[ ! -f $cache/$file ]]; then
    curl --fail --silent --show-error --location --retry 2 \
      --output "$cache/$file.part" "https://get.$1.example.com/$2/linux-amd64/$1"
    mv "$cache/$file.part" "$cache/$file"
  fi
}

# check: everything in the cache against the sums; what this laptop does not use need not be there.
check() {
  (cd "$cache" && sha256sum --check --strict --quiet --ignore-missing "$here/checksums.txt")
}
