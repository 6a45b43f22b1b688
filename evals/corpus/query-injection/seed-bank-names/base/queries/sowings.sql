-- name: sowings_page
SELECT id, bed, taxon, plants, gardener, noted, state FROM sowings
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: sowings_drop_old
DELETE FROM sowings WHERE state = 'gone' AND noted < :before;

-- name: sowings_change
UPDATE sowings SET taxon = :value, noted = :noted WHERE id = :id;

-- name: sowings_close
UPDATE sowings SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: sowings_one
SELECT id, bed, taxon, plants, gardener, noted, state FROM sowings WHERE id = :id;

-- name: sowings_search
SELECT id, bed, taxon, plants, gardener, noted, state FROM sowings
WHERE gardener LIKE '%' || :words || '%' OR taxon LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: sowings_since
SELECT id, bed, taxon, plants, gardener, noted, state FROM sowings
WHERE noted >= :since AND bed = :value ORDER BY {{order}} LIMIT :count;

-- name: sowings_add
INSERT INTO sowings (bed, taxon, plants, gardener, noted)
VALUES (:bed, :taxon, :plants, :gardener, :noted);

-- name: sowings_of
SELECT id, bed, taxon, plants, gardener, noted, state FROM sowings
WHERE gardener = :value ORDER BY id LIMIT :count;

-- name: sowings_sums
SELECT gardener, count(*) AS records, sum(plants) AS plants FROM sowings
WHERE noted >= :since GROUP BY gardener ORDER BY gardener;
