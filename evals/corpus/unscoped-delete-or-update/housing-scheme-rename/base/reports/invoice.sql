-- Invoice of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, i.quantity, i.phone, i.noted_on
FROM invoice AS i
JOIN estate ON estate.id = i.estate_id
LEFT JOIN tenant ON tenant.id = i.tenant_id AND tenant.estate_id = i.estate_id
WHERE i.estate_id = :estate
ORDER BY i.noted_on DESC, i.id
LIMIT 100;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT i.tenant_id) AS tenants
FROM estate
JOIN invoice AS i ON i.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
