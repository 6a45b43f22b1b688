#!/bin/bash
# Tiles of the region estuary.
set -e

OUT=$STORE/tiles/estuary
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` estuary: start"
fetch-extract estuary-east > $TMP/extract.pbf
clip --box 12,27,44,66 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "estuary: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer ferries --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/ferries.tiles
bake --layer railways --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/railways.tiles
bake --layer forests --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/forests.tiles
bake --layer water --zoom 12 $TMP/clipped.pbf > $OUT/$GENERATION/water.tiles
bake --layer contours --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/contours.tiles
shade --region estuary > $TMP/shade.tif
bake --layer shade --zoom 11 $TMP/shade.tif > $OUT/$GENERATION/shade.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "estuary: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "`date +%H:%M` estuary: done, $COUNT layers"
