#!/bin/bash
# Tiles of the region saltmarsh.
set -e

OUT=$STORE/tiles/saltmarsh
TMP=`mktemp -d`
trap "rm -rf $TMP" EXIT

echo "`date +%H:%M` saltmarsh: start"
fetch-extract saltmarsh-centre > $TMP/extract.pbf
clip --box 49,10,36,8 $TMP/extract.pbf > $TMP/clipped.pbf
if [ ! -s $TMP/clipped.pbf ]; then
  echo "saltmarsh: the extract is empty"
  exit 1
fi

GENERATION=`date +%Y%m%d`-${BUILD:-0}
mkdir -p $OUT/$GENERATION
bake --layer water --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/water.tiles
bake --layer borders --zoom 13 $TMP/clipped.pbf > $OUT/$GENERATION/borders.tiles
bake --layer paths --zoom 12 $TMP/clipped.pbf > $OUT/$GENERATION/paths.tiles
bake --layer roads --zoom 15 $TMP/clipped.pbf > $OUT/$GENERATION/roads.tiles
COUNT=`ls $OUT/$GENERATION | wc -l`
if [ $COUNT -lt 4 ]; then
  echo "saltmarsh: only $COUNT layers"
  exit 1
fi

PREVIOUS=`readlink $OUT/current || true`
ln -sfn $GENERATION $OUT/current
publish --region saltmarsh $OUT/$GENERATION
case "$PREVIOUS" in
  ""|$GENERATION) ;;
  *) rm -rf $OUT/$PREVIOUS ;;
esac
echo "saltmarsh $GENERATION $COUNT" >> $STORE/built.txt
echo "`date +%H:%M` saltmarsh: done, $COUNT layers"
