-- name: harvests_page
SELECT id, bed, note, grams, gardener, noted, state FROM harvests
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: harvests_search
SELECT id, bed, note, grams, gardener, noted, state FROM harvests
WHERE bed LIKE '%' || :words || '%' OR note LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: harvests_largest
SELECT id, bed, note, grams, gardener, noted, state FROM harvests
WHERE grams >= :least ORDER BY grams DESC, id LIMIT :count;

-- name: harvests_of
SELECT id, bed, note, grams, gardener, noted, state FROM harvests
WHERE bed = :value ORDER BY id LIMIT :count;

-- name: harvests_drop_old
DELETE FROM harvests WHERE state = 'gone' AND noted < :before;

-- name: harvests_add
INSERT INTO harvests (bed, note, grams, gardener, noted)
VALUES (:bed, :note, :grams, :gardener, :noted);

-- name: harvests_one
SELECT id, bed, note, grams, gardener, noted, state FROM harvests WHERE id = :id;

-- name: harvests_close
UPDATE harvests SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: harvests_since
SELECT id, bed, note, grams, gardener, noted, state FROM harvests
WHERE noted >= :since AND gardener = :value ORDER BY {{order}} LIMIT :count;

-- name: harvests_sums
SELECT bed, count(*) AS records, sum(grams) AS grams FROM harvests
WHERE noted >= :since GROUP BY bed ORDER BY bed;
