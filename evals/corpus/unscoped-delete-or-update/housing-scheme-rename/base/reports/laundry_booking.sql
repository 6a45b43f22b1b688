-- Laundry booking of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, l.code, l.remark, l.channel, l.ends_on
FROM laundry_booking AS l
JOIN estate ON estate.id = l.estate_id
LEFT JOIN tenant ON tenant.id = l.tenant_id AND tenant.estate_id = l.estate_id
WHERE l.estate_id = :estate
ORDER BY l.ends_on DESC, l.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT l.tenant_id) AS tenants
FROM estate
JOIN laundry_booking AS l ON l.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
