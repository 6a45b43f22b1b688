#!/bin/bash
# Tiles of the region woods.
set -e

OUT=$STORE/tiles/woods
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` woods: start"
fetch-extract woods-centre > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "woods: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer huts --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer railways --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
bake --layer names --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/names.tiles
bake --layer contours --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/contours.tiles
bake --layer roads --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
shade --region woods > $TMP/shade.tif
bake --layer shade --zoom 11 $TMP/shade.tif > $OUT/$GENERATION/shade.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "woods: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "`date +%H:%M` woods: done, $COUNT layers"
