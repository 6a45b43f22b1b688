-- Notice of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, n.code, n.remark, n.state, n.amount, n.ends_on
FROM notice AS n
JOIN estate ON estate.id = n.estate_id
LEFT JOIN tenant ON tenant.id = n.tenant_id AND tenant.estate_id = n.estate_id
WHERE n.estate_id = :estate
  AND n.ends_on >= :since
ORDER BY n.ends_on DESC, n.id
LIMIT 100;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT n.tenant_id) AS tenants
FROM estate
JOIN notice AS n ON n.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
