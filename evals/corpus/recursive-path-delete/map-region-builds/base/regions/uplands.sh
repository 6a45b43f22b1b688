#!/bin/bash
# Tiles of the region uplands.
set -e

OUT=$STORE/tiles/uplands
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` uplands: start"
fetch-extract uplands-east > $TMP/extract.pbf
clip --box 86,5,12,16 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "uplands: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer forests --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/forests.tiles
bake --layer names --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/names.tiles
bake --layer buildings --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer borders --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/borders.tiles
bake --layer roads --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/roads.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "uplands: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "uplands $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` uplands: done, $COUNT layers"
