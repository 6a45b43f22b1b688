-- Key loan of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, k.phone, k.state, k.room, k.code, k.closed_on
FROM key_loan AS k
JOIN estate ON estate.id = k.estate_id
LEFT JOIN tenant ON tenant.id = k.tenant_id AND tenant.estate_id = k.estate_id
WHERE k.estate_id = :estate
ORDER BY k.closed_on DESC, k.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT k.tenant_id) AS tenants
FROM estate
JOIN key_loan AS k ON k.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
