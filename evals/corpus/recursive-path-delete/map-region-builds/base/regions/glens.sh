#!/bin/bash
# Tiles of the region glens.
set -e

OUT=$STORE/tiles/glens
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` glens: start"
fetch-extract glens-west > $TMP/extract.pbf
clip --box 71,65,47,9 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "glens: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer buildings --zoom 12 $TMP/clipped.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer huts --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/huts.tiles
bake --layer forests --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/forests.tiles
bake --layer contours --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/contours.tiles
bake --layer bicycles --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/bicycles.tiles
bake --layer roads --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/roads.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "glens: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region glens $OUT/$GENERATION
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ] && [ -d $OUT/$PREVIOUS ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "`date +%H:%M` glens: done, $COUNT layers"
