-- Ballot of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, b.remark, b.amount, b.state, b.noted_on
FROM ballot AS b
JOIN estate ON estate.id = b.estate_id
LEFT JOIN tenant ON tenant.id = b.tenant_id AND tenant.estate_id = b.estate_id
WHERE b.estate_id = :estate
ORDER BY b.noted_on DESC, b.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT b.tenant_id) AS tenants
FROM estate
JOIN ballot AS b ON b.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
