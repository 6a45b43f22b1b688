-- Complaint of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, c.quantity, c.amount, c.remark, c.closed_on
FROM complaint AS c
JOIN estate ON estate.id = c.estate_id
LEFT JOIN tenant ON tenant.id = c.tenant_id AND tenant.estate_id = c.estate_id
WHERE c.estate_id = :estate
  AND c.closed_on >= :since
ORDER BY c.closed_on DESC, c.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT c.tenant_id) AS tenants
FROM estate
JOIN complaint AS c ON c.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
