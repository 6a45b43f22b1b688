#!/bin/bash
# Tiles of the region lakes.
set -e

OUT=$STORE/tiles/lakes
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` lakes: start"
fetch-extract lakes-west > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "lakes: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer ferries --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/ferries.tiles
bake --layer contours --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/contours.tiles
bake --layer forests --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/forests.tiles
bake --layer buildings --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer bicycles --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/bicycles.tiles
bake --layer railways --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "lakes: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region lakes $OUT/$GENERATION
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ] && [ -d $OUT/$PREVIOUS ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "`date +%H:%M` lakes: done, $COUNT layers"
