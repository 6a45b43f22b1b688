-- Lift fault of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, l.amount, l.room, l.noted_on
FROM lift_fault AS l
JOIN estate ON estate.id = l.estate_id
LEFT JOIN tenant ON tenant.id = l.tenant_id AND tenant.estate_id = l.estate_id
WHERE l.estate_id = :estate
ORDER BY l.noted_on DESC, l.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT l.tenant_id) AS tenants
FROM estate
JOIN lift_fault AS l ON l.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
