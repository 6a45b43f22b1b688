-- name: dryings_page
SELECT id, chamber, lot, hours, person, noted, state FROM dryings
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: dryings_sums
SELECT chamber, count(*) AS records, sum(hours) AS hours FROM dryings
WHERE noted >= :since GROUP BY chamber ORDER BY chamber;

-- name: dryings_close
UPDATE dryings SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: dryings_largest
SELECT id, chamber, lot, hours, person, noted, state FROM dryings
WHERE hours >= :least ORDER BY hours DESC, id LIMIT :count;

-- name: dryings_search
SELECT id, chamber, lot, hours, person, noted, state FROM dryings
WHERE chamber LIKE '%' || :words || '%' OR lot LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: dryings_of
SELECT id, chamber, lot, hours, person, noted, state FROM dryings
WHERE chamber = :value ORDER BY id LIMIT :count;

-- name: dryings_add
INSERT INTO dryings (chamber, lot, hours, person, noted)
VALUES (:chamber, :lot, :hours, :person, :noted);

-- name: dryings_since
SELECT id, chamber, lot, hours, person, noted, state FROM dryings
WHERE noted >= :since AND person = :value ORDER BY {{order}} LIMIT :count;

-- name: dryings_one
SELECT id, chamber, lot, hours, person, noted, state FROM dryings WHERE id = :id;
