-- name: donors_page
SELECT id, name, town, parcels, phone, noted, state FROM donors
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: donors_of
SELECT id, name, town, parcels, phone, noted, state FROM donors
WHERE phone = :value ORDER BY id LIMIT :count;

-- name: donors_since
SELECT id, name, town, parcels, phone, noted, state FROM donors
WHERE noted >= :since AND name = :value ORDER BY {{order}} LIMIT :count;

-- name: donors_close
UPDATE donors SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: donors_change
UPDATE donors SET town = :value, noted = :noted WHERE id = :id;

-- name: donors_search
SELECT id, name, town, parcels, phone, noted, state FROM donors
WHERE phone LIKE '%' || :words || '%' OR town LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: donors_sums
SELECT phone, count(*) AS records, sum(parcels) AS parcels FROM donors
WHERE noted >= :since GROUP BY phone ORDER BY phone;

-- name: donors_one
SELECT id, name, town, parcels, phone, noted, state FROM donors WHERE id = :id;

-- name: donors_add
INSERT INTO donors (name, town, parcels, phone, noted)
VALUES (:name, :town, :parcels, :phone, :noted);
