#!/bin/bash
# Tiles of the region peaks.
set -e

OUT=$STORE/tiles/peaks
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` peaks: start"
fetch-extract peaks-west > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "peaks: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer huts --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer ferries --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/ferries.tiles
bake --layer paths --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/paths.tiles
bake --layer roads --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 4 ]; then
  echo "peaks: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "`date +%H:%M` peaks: done, $COUNT layers"
