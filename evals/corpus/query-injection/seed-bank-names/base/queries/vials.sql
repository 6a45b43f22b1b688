-- name: vials_page
SELECT id, shelf, label, seeds, sealed, noted, state FROM vials
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: vials_sums
SELECT sealed, count(*) AS records, sum(seeds) AS seeds FROM vials
WHERE noted >= :since GROUP BY sealed ORDER BY sealed;

-- name: vials_of
SELECT id, shelf, label, seeds, sealed, noted, state FROM vials
WHERE sealed = :value ORDER BY id LIMIT :count;

-- name: vials_add
INSERT INTO vials (shelf, label, seeds, sealed, noted)
VALUES (:shelf, :label, :seeds, :sealed, :noted);

-- name: vials_close
UPDATE vials SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: vials_one
SELECT id, shelf, label, seeds, sealed, noted, state FROM vials WHERE id = :id;

-- name: vials_since
SELECT id, shelf, label, seeds, sealed, noted, state FROM vials
WHERE noted >= :since AND label = :value ORDER BY {{order}} LIMIT :count;

-- name: vials_search
SELECT id, shelf, label, seeds, sealed, noted, state FROM vials
WHERE sealed LIKE '%' || :words || '%' OR shelf LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: vials_largest
SELECT id, shelf, label, seeds, sealed, noted, state FROM vials
WHERE seeds >= :least ORDER BY seeds DESC, id LIMIT :count;
