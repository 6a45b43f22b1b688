#!/bin/bash
# Tiles of the region vales.
set -e

OUT=$STORE/tiles/vales
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` vales: start"
fetch-extract vales-north > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "vales: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer roads --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
bake --layer buildings --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer names --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/names.tiles
bake --layer paths --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/paths.tiles
bake --layer water --zoom 14 $TMP/extract.pbf > $OUT/$GENERATION/water.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 5 ]; then
  echo "vales: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "`date +%H:%M` vales: done, $COUNT layers"
