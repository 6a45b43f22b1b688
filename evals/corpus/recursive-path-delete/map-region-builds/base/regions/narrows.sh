#!/bin/bash
# Tiles of the region narrows.
set -e

OUT=$STORE/tiles/narrows
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` narrows: start"
fetch-extract narrows-south > $TMP/extract.pbf
clip --box 18,51,2,62 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "narrows: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer forests --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/forests.tiles
bake --layer roads --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/roads.tiles
bake --layer water --zoom 12 $TMP/clipped.pbf > $OUT/$GENERATION/water.tiles
bake --layer bicycles --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/bicycles.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 4 ]; then
  echo "narrows: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "narrows $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` narrows: done, $COUNT layers"
