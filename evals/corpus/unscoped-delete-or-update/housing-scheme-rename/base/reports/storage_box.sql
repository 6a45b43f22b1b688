-- Storage box of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, t.channel, t.room, t.code, t.place, t.closed_on
FROM storage_box AS t
JOIN estate ON estate.id = t.estate_id
LEFT JOIN tenant ON tenant.id = t.tenant_id AND tenant.estate_id = t.estate_id
WHERE t.estate_id = :estate
  AND t.closed_on >= :since
ORDER BY t.closed_on DESC, t.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT t.tenant_id) AS tenants
FROM estate
JOIN storage_box AS t ON t.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
