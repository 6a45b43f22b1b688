-- Playroom booking of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, p.state, p.amount, p.place, p.created_on
FROM playroom_booking AS p
JOIN estate ON estate.id = p.estate_id
LEFT JOIN tenant ON tenant.id = p.tenant_id AND tenant.estate_id = p.estate_id
WHERE p.estate_id = :estate
ORDER BY p.created_on DESC, p.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT p.tenant_id) AS tenants
FROM estate
JOIN playroom_booking AS p ON p.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
