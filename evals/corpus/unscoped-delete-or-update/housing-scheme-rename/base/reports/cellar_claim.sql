-- Cellar claim of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, c.place, c.amount, c.quantity, c.created_on
FROM cellar_claim AS c
JOIN estate ON estate.id = c.estate_id
LEFT JOIN tenant ON tenant.id = c.tenant_id AND tenant.estate_id = c.estate_id
WHERE c.estate_id = :estate
ORDER BY c.created_on DESC, c.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT c.tenant_id) AS tenants
FROM estate
JOIN cellar_claim AS c ON c.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
