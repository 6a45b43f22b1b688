-- name: permits_page
SELECT id, country, office, days, paper, noted, state FROM permits
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: permits_add
INSERT INTO permits (country, office, days, paper, noted)
VALUES (:country, :office, :days, :paper, :noted);

-- name: permits_sums
SELECT paper, count(*) AS records, sum(days) AS days FROM permits
WHERE noted >= :since GROUP BY paper ORDER BY paper;

-- name: permits_drop_old
DELETE FROM permits WHERE state = 'gone' AND noted < :before;

-- name: permits_change
UPDATE permits SET country = :value, noted = :noted WHERE id = :id;

-- name: permits_search
SELECT id, country, office, days, paper, noted, state FROM permits
WHERE paper LIKE '%' || :words || '%' OR country LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: permits_one
SELECT id, country, office, days, paper, noted, state FROM permits WHERE id = :id;

-- name: permits_since
SELECT id, country, office, days, paper, noted, state FROM permits
WHERE noted >= :since AND office = :value ORDER BY {{order}} LIMIT :count;

-- name: permits_of
SELECT id, country, office, days, paper, noted, state FROM permits
WHERE paper = :value ORDER BY id LIMIT :count;

-- name: permits_close
UPDATE permits SET state = 'gone' WHERE id = :id AND state <> 'gone';
