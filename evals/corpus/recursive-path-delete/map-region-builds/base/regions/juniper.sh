#!/bin/bash
# Tiles of the region juniper.
set -e

OUT=$STORE/tiles/juniper
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` juniper: start"
fetch-extract juniper-west > $TMP/extract.pbf
if [ ! -s $TMP/extract.pbf ]; then
  echo "juniper: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer paths --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/paths.tiles
bake --layer huts --zoom 13 $TMP/extract.pbf > $OUT/$GENERATION/huts.tiles
bake --layer buildings --zoom 12 $TMP/extract.pbf > $OUT/$GENERATION/buildings.tiles
bake --layer roads --zoom 15 $TMP/extract.pbf > $OUT/$GENERATION/roads.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 4 ]; then
  echo "juniper: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
if [ -n "$PREVIOUS" ] && [ "$PREVIOUS" != "$GENERATION" ] && [ -d $OUT/$PREVIOUS ]; then
  rm -rf $OUT/$PREVIOUS
fi
echo "juniper $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` juniper: done, $COUNT layers"
