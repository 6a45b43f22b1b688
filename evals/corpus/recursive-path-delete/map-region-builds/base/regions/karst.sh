#!/bin/bash
# Tiles of the region karst.
set -e

OUT=$STORE/tiles/karst
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` karst: start"
fetch-extract karst-east > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "karst: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer paths --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/paths.tiles
bake --layer bicycles --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/bicycles.tiles
bake --layer contours --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/contours.tiles
bake --layer roads --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer borders --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/borders.tiles
bake --layer huts --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "karst: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "`date +%H:%M` karst: done, $COUNT layers"
