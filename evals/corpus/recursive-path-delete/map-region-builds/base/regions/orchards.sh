#!/bin/bash
# Tiles of the region orchards.
set -e

OUT=$STORE/tiles/orchards
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` orchards: start"
fetch-extract orchards-north > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "orchards: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer railways --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/railways.tiles
bake --layer forests --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/forests.tiles
bake --layer borders --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/borders.tiles
bake --layer huts --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer water --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/water.tiles
shade --region orchards > $TMP/shade.tif
bake --layer shade --zoom 11 $TMP/shade.tif > $OUT/$GENERATION/shade.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 6 ]; then
  echo "orchards: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region orchards $OUT/$GENERATION
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "orchards $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` orchards: done, $COUNT layers"
