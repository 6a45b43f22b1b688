#!/bin/bash
# Tiles of the region moors.
set -e

OUT=$STORE/tiles/moors
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` moors: start"
fetch-extract moors-west > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "moors: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer paths --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/paths.tiles
bake --layer forests --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/forests.tiles
bake --layer railways --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
bake --layer huts --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer names --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/names.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "moors: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "`date +%H:%M` moors: done, $COUNT layers"
