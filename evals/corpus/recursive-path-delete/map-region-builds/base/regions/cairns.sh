#!/bin/bash
# Tiles of the region cairns.
set -e

OUT=$STORE/tiles/cairns
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` cairns: start"
fetch-extract cairns-east > $TMP/extract.pbf
clip --box 78,76,1,77 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "cairns: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer names --zoom 12 $TMP/clipped.pbf > $OUT/$GENERATION/names.tiles
bake --layer buildings --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer huts --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/huts.tiles
bake --layer railways --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/railways.tiles
bake --layer water --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/water.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "cairns: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region cairns $OUT/$GENERATION
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "`date +%H:%M` cairns: done, $COUNT layers"
