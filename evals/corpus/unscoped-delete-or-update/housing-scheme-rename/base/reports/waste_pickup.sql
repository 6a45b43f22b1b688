-- Waste pickup of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, w.amount, w.code, w.created_on
FROM waste_pickup AS w
JOIN estate ON estate.id = w.estate_id
LEFT JOIN tenant ON tenant.id = w.tenant_id AND tenant.estate_id = w.estate_id
WHERE w.estate_id = :estate
ORDER BY w.created_on DESC, w.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT w.tenant_id) AS tenants
FROM estate
JOIN waste_pickup AS w ON w.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
