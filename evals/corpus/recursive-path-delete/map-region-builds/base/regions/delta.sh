#!/bin/bash
# Tiles of the region delta.
set -e

OUT=$STORE/tiles/delta
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` delta: start"
fetch-extract delta-west > $TMP/extract.pbf
clip --box 54,47,49,75 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "delta: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer roads --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/roads.tiles
bake --layer railways --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/railways.tiles
bake --layer bicycles --zoom 12 $TMP/clipped.pbf > $OUT/$GENERATION/bicycles.tiles
bake --layer contours --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/contours.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 4 ]; then
  echo "delta: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region delta $OUT/$GENERATION
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "`date +%H:%M` delta: done, $COUNT layers"
