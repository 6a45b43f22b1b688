-- Parcel of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, p.remark, p.amount, p.ends_on
FROM parcel AS p
JOIN estate ON estate.id = p.estate_id
LEFT JOIN tenant ON tenant.id = p.tenant_id AND tenant.estate_id = p.estate_id
WHERE p.estate_id = :estate
  AND p.ends_on >= :since
ORDER BY p.ends_on DESC, p.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT p.tenant_id) AS tenants
FROM estate
JOIN parcel AS p ON p.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
