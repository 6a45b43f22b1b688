-- Noise report of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, n.code, n.phone, n.remark, n.place, n.closed_on
FROM noise_report AS n
JOIN estate ON estate.id = n.estate_id
LEFT JOIN tenant ON tenant.id = n.tenant_id AND tenant.estate_id = n.estate_id
WHERE n.estate_id = :estate
ORDER BY n.closed_on DESC, n.id
LIMIT 100;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT n.tenant_id) AS tenants
FROM estate
JOIN noise_report AS n ON n.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
