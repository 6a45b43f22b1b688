-- Visit of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, v.place, v.remark, v.handled_by, v.channel, v.ends_on
FROM visit AS v
JOIN estate ON estate.id = v.estate_id
LEFT JOIN tenant ON tenant.id = v.tenant_id AND tenant.estate_id = v.estate_id
WHERE v.estate_id = :estate
ORDER BY v.ends_on DESC, v.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT v.tenant_id) AS tenants
FROM estate
JOIN visit AS v ON v.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
