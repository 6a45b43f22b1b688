#!/bin/bash
# Tiles of the region islands.
set -e

OUT=$STORE/tiles/islands
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` islands: start"
fetch-extract islands-south > $TMP/extract.pbf
clip --box 47,62,37,89 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "islands: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer forests --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/forests.tiles
bake --layer contours --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/contours.tiles
bake --layer huts --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/huts.tiles
bake --layer ferries --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/ferries.tiles
bake --layer buildings --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer railways --zoom 12 $TMP/clipped.pbf > $OUT/$GENERATION/railways.tiles
shade --region islands > $TMP/shade.tif
bake --layer shade --zoom 11 $TMP/shade.tif > $OUT/$GENERATION/shade.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 7 ]; then
  echo "islands: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "islands $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` islands: done, $COUNT layers"
