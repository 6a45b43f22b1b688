#!/bin/bash
# Tiles of the region fjords.
set -e

OUT=$STORE/tiles/fjords
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` fjords: start"
fetch-extract fjords-east > $TMP/extract.pbf
clip --box 54,38,19,59 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "fjords: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer buildings --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer huts --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/huts.tiles
bake --layer names --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/names.tiles
bake --layer water --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/water.tiles
bake --layer bicycles --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/bicycles.tiles
bake --layer paths --zoom 14 $TMP/clipped.pbf > $OUT/$GENERATION/paths.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "fjords: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region fjords $OUT/$GENERATION
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "fjords $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` fjords: done, $COUNT layers"
