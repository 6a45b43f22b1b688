-- name: parcels_page
SELECT id, receiver, town, vials, carrier, noted, state FROM parcels
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: parcels_one
SELECT id, receiver, town, vials, carrier, noted, state FROM parcels WHERE id = :id;

-- name: parcels_search
SELECT id, receiver, town, vials, carrier, noted, state FROM parcels
WHERE receiver LIKE '%' || :words || '%' OR town LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: parcels_sums
SELECT receiver, count(*) AS records, sum(vials) AS vials FROM parcels
WHERE noted >= :since GROUP BY receiver ORDER BY receiver;

-- name: parcels_close
UPDATE parcels SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: parcels_of
SELECT id, receiver, town, vials, carrier, noted, state FROM parcels
WHERE receiver = :value ORDER BY id LIMIT :count;

-- name: parcels_largest
SELECT id, receiver, town, vials, carrier, noted, state FROM parcels
WHERE vials >= :least ORDER BY vials DESC, id LIMIT :count;

-- name: parcels_since
SELECT id, receiver, town, vials, carrier, noted, state FROM parcels
WHERE noted >= :since AND carrier = :value ORDER BY {{order}} LIMIT :count;

-- name: parcels_add
INSERT INTO parcels (receiver, town, vials, carrier, noted)
VALUES (:receiver, :town, :vials, :carrier, :noted);
