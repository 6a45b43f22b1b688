-- Deposit of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, d.channel, d.handled_by, d.state, d.room, d.ends_on
FROM deposit AS d
JOIN estate ON estate.id = d.estate_id
LEFT JOIN tenant ON tenant.id = d.tenant_id AND tenant.estate_id = d.estate_id
WHERE d.estate_id = :estate
  AND d.ends_on >= :since
ORDER BY d.ends_on DESC, d.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT d.tenant_id) AS tenants
FROM estate
JOIN deposit AS d ON d.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
