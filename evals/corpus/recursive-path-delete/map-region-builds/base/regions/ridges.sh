#!/bin/bash
# Tiles of the region ridges.
set -e

OUT=$STORE/tiles/ridges
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` ridges: start"
fetch-extract ridges-north > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "ridges: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer huts --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer roads --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer contours --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/contours.tiles
bake --layer names --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/names.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 4 ]; then
  echo "ridges: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region ridges $OUT/$GENERATION
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "ridges $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` ridges: done, $COUNT layers"
