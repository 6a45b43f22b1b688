#!/bin/bash
# Tiles of the region quarries.
set -e

OUT=$STORE/tiles/quarries
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` quarries: start"
fetch-extract quarries-west > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "quarries: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer water --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/water.tiles
bake --layer railways --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
bake --layer roads --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer names --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/names.tiles
bake --layer huts --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "quarries: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region quarries $OUT/$GENERATION
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "`date +%H:%M` quarries: done, $COUNT layers"
