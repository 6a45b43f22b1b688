-- Garden plot of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, g.amount, g.channel, g.code, g.created_on
FROM garden_plot AS g
JOIN estate ON estate.id = g.estate_id
LEFT JOIN tenant ON tenant.id = g.tenant_id AND tenant.estate_id = g.estate_id
WHERE g.estate_id = :estate
ORDER BY g.created_on DESC, g.id
LIMIT 50;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT g.tenant_id) AS tenants
FROM estate
JOIN garden_plot AS g ON g.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
