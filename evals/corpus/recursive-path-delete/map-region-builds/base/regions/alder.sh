#!/bin/bash
# Tiles of the region alder.
set -e

OUT=$STORE/tiles/alder
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` alder: start"
fetch-extract alder-south > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "alder: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer railways --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
bake --layer contours --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/contours.tiles
bake --layer ferries --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/ferries.tiles
bake --layer roads --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer forests --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/forests.tiles
bake --layer names --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/names.tiles
shade --region alder > $TMP/shade.tif
bake --layer shade --zoom 11 $TMP/shade.tif > $OUT/$GENERATION/shade.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 7 ]; then
  echo "alder: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region alder $OUT/$GENERATION
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "alder $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` alder: done, $COUNT layers"
