-- name: tests_page
SELECT id, seed, method, percent, person, noted, state FROM tests
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: tests_add
INSERT INTO tests (seed, method, percent, person, noted)
VALUES (:seed, :method, :percent, :person, :noted);

-- name: tests_search
SELECT id, seed, method, percent, person, noted, state FROM tests
WHERE seed LIKE '%' || :words || '%' OR person LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: tests_largest
SELECT id, seed, method, percent, person, noted, state FROM tests
WHERE percent >= :least ORDER BY percent DESC, id LIMIT :count;

-- name: tests_since
SELECT id, seed, method, percent, person, noted, state FROM tests
WHERE noted >= :since AND method = :value ORDER BY {{order}} LIMIT :count;

-- name: tests_sums
SELECT seed, count(*) AS records, sum(percent) AS percent FROM tests
WHERE noted >= :since GROUP BY seed ORDER BY seed;

-- name: tests_of
SELECT id, seed, method, percent, person, noted, state FROM tests
WHERE seed = :value ORDER BY id LIMIT :count;

-- name: tests_one
SELECT id, seed, method, percent, person, noted, state FROM tests WHERE id = :id;

-- name: tests_close
UPDATE tests SET state = 'gone' WHERE id = :id AND state <> 'gone';
