#!/bin/bash
# Tiles of the region fens.
set -e

OUT=$STORE/tiles/fens
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` fens: start"
fetch-extract fens-centre > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "fens: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer buildings --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer railways --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
bake --layer forests --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/forests.tiles
bake --layer bicycles --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/bicycles.tiles
bake --layer roads --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer borders --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/borders.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "fens: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ] && [ -d $OUT/$PREVIOUS ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "fens $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` fens: done, $COUNT layers"
