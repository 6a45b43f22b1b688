-- name: orders_page
SELECT id, person, purpose, vials, taxon, noted, state FROM orders
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: orders_add
INSERT INTO orders (person, purpose, vials, taxon, noted)
VALUES (:person, :purpose, :vials, :taxon, :noted);

-- name: orders_largest
SELECT id, person, purpose, vials, taxon, noted, state FROM orders
WHERE vials >= :least ORDER BY vials DESC, id LIMIT :count;

-- name: orders_one
SELECT id, person, purpose, vials, taxon, noted, state FROM orders WHERE id = :id;

-- name: orders_sums
SELECT taxon, count(*) AS records, sum(vials) AS vials FROM orders
WHERE noted >= :since GROUP BY taxon ORDER BY taxon;

-- name: orders_close
UPDATE orders SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: orders_of
SELECT id, person, purpose, vials, taxon, noted, state FROM orders
WHERE taxon = :value ORDER BY id LIMIT :count;

-- name: orders_drop_old
DELETE FROM orders WHERE state = 'gone' AND noted < :before;

-- name: orders_search
SELECT id, person, purpose, vials, taxon, noted, state FROM orders
WHERE taxon LIKE '%' || :words || '%' OR person LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: orders_since
SELECT id, person, purpose, vials, taxon, noted, state FROM orders
WHERE noted >= :since AND purpose = :value ORDER BY {{order}} LIMIT :count;
