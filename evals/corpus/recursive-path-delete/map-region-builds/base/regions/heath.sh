#!/bin/bash
# Tiles of the region heath.
set -e

OUT=$STORE/tiles/heath
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` heath: start"
fetch-extract heath-centre > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "heath: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer huts --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer buildings --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer borders --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/borders.tiles
bake --layer roads --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer forests --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/forests.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "heath: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ] && [ -d $OUT/$PREVIOUS ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "heath $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` heath: done, $COUNT layers"
