-- name: seeds_page
SELECT id, taxon, country, grams, collector, noted, state FROM seeds
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: seeds_largest
SELECT id, taxon, country, grams, collector, noted, state FROM seeds
WHERE grams >= :least ORDER BY grams DESC, id LIMIT :count;

-- name: seeds_of
SELECT id, taxon, country, grams, collector, noted, state FROM seeds
WHERE taxon = :value ORDER BY id LIMIT :count;

-- name: seeds_close
UPDATE seeds SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: seeds_since
SELECT id, taxon, country, grams, collector, noted, state FROM seeds
WHERE noted >= :since AND collector = :value ORDER BY {{order}} LIMIT :count;

-- name: seeds_search
SELECT id, taxon, country, grams, collector, noted, state FROM seeds
WHERE taxon LIKE '%' || :words || '%' OR country LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: seeds_one
SELECT id, taxon, country, grams, collector, noted, state FROM seeds WHERE id = :id;

-- name: seeds_sums
SELECT taxon, count(*) AS records, sum(grams) AS grams FROM seeds
WHERE noted >= :since GROUP BY taxon ORDER BY taxon;

-- name: seeds_add
INSERT INTO seeds (taxon, country, grams, collector, noted)
VALUES (:taxon, :country, :grams, :collector, :noted);

-- name: seeds_change
UPDATE seeds SET country = :value, noted = :noted WHERE id = :id;
