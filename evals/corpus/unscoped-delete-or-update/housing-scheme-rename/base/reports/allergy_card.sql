-- Allergy card of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, a.room, a.place, a.phone, a.amount, a.ends_on
FROM allergy_card AS a
JOIN estate ON estate.id = a.estate_id
LEFT JOIN tenant ON tenant.id = a.tenant_id AND tenant.estate_id = a.estate_id
WHERE a.estate_id = :estate
ORDER BY a.ends_on DESC, a.id
LIMIT 100;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT a.tenant_id) AS tenants
FROM estate
JOIN allergy_card AS a ON a.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
