-- Meeting of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, m.state, m.handled_by, m.amount, m.room, m.noted_on
FROM meeting AS m
JOIN estate ON estate.id = m.estate_id
LEFT JOIN tenant ON tenant.id = m.tenant_id AND tenant.estate_id = m.estate_id
WHERE m.estate_id = :estate
ORDER BY m.noted_on DESC, m.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT m.tenant_id) AS tenants
FROM estate
JOIN meeting AS m ON m.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
