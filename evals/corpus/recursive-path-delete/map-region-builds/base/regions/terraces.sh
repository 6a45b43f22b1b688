#!/bin/bash
# Tiles of the region terraces.
set -e

OUT=$STORE/tiles/terraces
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` terraces: start"
fetch-extract terraces-south > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "terraces: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer huts --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer contours --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/contours.tiles
bake --layer roads --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer buildings --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer railways --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "terraces: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region terraces $OUT/$GENERATION
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "`date +%H:%M` terraces: done, $COUNT layers"
