-- Heating log of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, h.place, h.remark, h.noted_on
FROM heating_log AS h
JOIN estate ON estate.id = h.estate_id
LEFT JOIN tenant ON tenant.id = h.tenant_id AND tenant.estate_id = h.estate_id
WHERE h.estate_id = :estate
  AND h.noted_on >= :since
ORDER BY h.noted_on DESC, h.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT h.tenant_id) AS tenants
FROM estate
JOIN heating_log AS h ON h.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
