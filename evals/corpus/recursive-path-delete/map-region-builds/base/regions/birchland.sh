#!/bin/bash
# Tiles of the region birchland.
set -e

OUT=$STORE/tiles/birchland
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` birchland: start"
fetch-extract birchland-south > $TMP/extract.pbf
clip --box 1,27,28,22 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "birchland: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer buildings --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer borders --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/borders.tiles
bake --layer huts --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/huts.tiles
bake --layer forests --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/forests.tiles
shade --region birchland > $TMP/shade.tif
bake --layer shade --zoom 11 $TMP/shade.tif > $OUT/$GENERATION/shade.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "birchland: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region birchland $OUT/$GENERATION
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "`date +%H:%M` birchland: done, $COUNT layers"
