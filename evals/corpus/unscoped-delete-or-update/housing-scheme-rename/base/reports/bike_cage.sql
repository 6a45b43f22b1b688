-- Bike cage of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, b.handled_by, b.code, b.noted_on
FROM bike_cage AS b
JOIN estate ON estate.id = b.estate_id
LEFT JOIN tenant ON tenant.id = b.tenant_id AND tenant.estate_id = b.estate_id
WHERE b.estate_id = :estate
  AND b.noted_on >= :since
ORDER BY b.noted_on DESC, b.id
LIMIT 100;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT b.tenant_id) AS tenants
FROM estate
JOIN bike_cage AS b ON b.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
