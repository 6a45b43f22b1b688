-- name: pests_page
SELECT id, pest, place, insects, officer, noted, state FROM pests
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: pests_change
UPDATE pests SET pest = :value, noted = :noted WHERE id = :id;

-- name: pests_add
INSERT INTO pests (pest, place, insects, officer, noted)
VALUES (:pest, :place, :insects, :officer, :noted);

-- name: pests_sums
SELECT place, count(*) AS records, sum(insects) AS insects FROM pests
WHERE noted >= :since GROUP BY place ORDER BY place;

-- name: pests_of
SELECT id, pest, place, insects, officer, noted, state FROM pests
WHERE place = :value ORDER BY id LIMIT :count;

-- name: pests_close
UPDATE pests SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: pests_search
SELECT id, pest, place, insects, officer, noted, state FROM pests
WHERE place LIKE '%' || :words || '%' OR pest LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: pests_one
SELECT id, pest, place, insects, officer, noted, state FROM pests WHERE id = :id;

-- name: pests_since
SELECT id, pest, place, insects, officer, noted, state FROM pests
WHERE noted >= :since AND officer = :value ORDER BY {{order}} LIMIT :count;
