-- name: photos_page
SELECT id, taxon, camera, pixels, person, noted, state FROM photos
WHERE state <> 'gone' ORDER BY {{order}} LIMIT :count OFFSET :start;

-- name: photos_largest
SELECT id, taxon, camera, pixels, person, noted, state FROM photos
WHERE pixels >= :least ORDER BY pixels DESC, id LIMIT :count;

-- name: photos_close
UPDATE photos SET state = 'gone' WHERE id = :id AND state <> 'gone';

-- name: photos_sums
SELECT taxon, count(*) AS records, sum(pixels) AS pixels FROM photos
WHERE noted >= :since GROUP BY taxon ORDER BY taxon;

-- name: photos_add
INSERT INTO photos (taxon, camera, pixels, person, noted)
VALUES (:taxon, :camera, :pixels, :person, :noted);

-- name: photos_one
SELECT id, taxon, camera, pixels, person, noted, state FROM photos WHERE id = :id;

-- name: photos_search
SELECT id, taxon, camera, pixels, person, noted, state FROM photos
WHERE taxon LIKE '%' || :words || '%' OR camera LIKE '%' || :words || '%'
ORDER BY {{order}} LIMIT :count;

-- name: photos_of
SELECT id, taxon, camera, pixels, person, noted, state FROM photos
WHERE taxon = :value ORDER BY id LIMIT :count;

-- name: photos_since
SELECT id, taxon, camera, pixels, person, noted, state FROM photos
WHERE noted >= :since AND person = :value ORDER BY {{order}} LIMIT :count;
