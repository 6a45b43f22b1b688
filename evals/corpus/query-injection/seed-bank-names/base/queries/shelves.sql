-- name: shelves_page
SELECT id, room, code, degrees, keeper, noted, state FROM shelves
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: shelves_of
SELECT id, room, code, degrees, keeper, noted, state FROM shelves
WHERE code = :value ORDER BY id LIMIT :count;

-- name: shelves_one
SELECT id, room, code, degrees, keeper, noted, state FROM shelves WHERE id = :id;

-- name: shelves_close
UPDATE shelves SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: shelves_drop_old
DELETE FROM shelves WHERE state = 'gone' AND noted < :before;

-- name: shelves_since
SELECT id, room, code, degrees, keeper, noted, state FROM shelves
WHERE noted >= :since AND room = :value ORDER BY {{order}} LIMIT :count;

-- name: shelves_sums
SELECT code, count(*) AS records, sum(degrees) AS degrees FROM shelves
WHERE noted >= :since GROUP BY code ORDER BY code;

-- name: shelves_search
SELECT id, room, code, degrees, keeper, noted, state FROM shelves
WHERE code LIKE '%' || :words || '%' OR keeper LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: shelves_add
INSERT INTO shelves (room, code, degrees, keeper, noted)
VALUES (:room, :code, :degrees, :keeper, :noted);

-- name: shelves_largest
SELECT id, room, code, degrees, keeper, noted, state FROM shelves
WHERE degrees >= :least ORDER BY degrees DESC, id LIMIT :count;
