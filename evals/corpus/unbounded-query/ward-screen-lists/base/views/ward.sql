DROP VIEW IF EXISTS v_ward_free;
CREATE VIEW v_ward_free AS
SELECT u.unit_id, d.blood_group, u.product, u.expires_at
FROM unit u
JOIN donor d ON d.donor_id = u.donor_id
WHERE u.state = 'free'
ORDER BY u.expires_at
LIMIT 200;

DROP VIEW IF EXISTS v_ward_recent;
CREATE VIEW v_ward_recent AS
SELECT s.name AS site, m.at, m.what, m.unit_id
FROM movement m
JOIN site s ON s.site_id = m.site_id
ORDER BY m.at DESC
LIMIT 100;

DROP VIEW IF EXISTS v_ward_shelves;
CREATE VIEW v_ward_shelves AS
SELECT s.name AS site, h.shelf_no, h.at, h.what, h.unit_id
FROM shelf h
JOIN site s ON s.site_id = h.site_id
ORDER BY h.at DESC
LIMIT 100;
