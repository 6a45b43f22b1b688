-- Reminder of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, r.place, r.code, r.closed_on
FROM reminder AS r
JOIN estate ON estate.id = r.estate_id
LEFT JOIN tenant ON tenant.id = r.tenant_id AND tenant.estate_id = r.estate_id
WHERE r.estate_id = :estate
ORDER BY r.closed_on DESC, r.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT r.tenant_id) AS tenants
FROM estate
JOIN reminder AS r ON r.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
