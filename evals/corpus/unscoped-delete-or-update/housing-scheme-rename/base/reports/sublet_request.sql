-- Sublet request of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, u.state, u.phone, u.ends_on
FROM sublet_request AS u
JOIN estate ON estate.id = u.estate_id
LEFT JOIN tenant ON tenant.id = u.tenant_id AND tenant.estate_id = u.estate_id
WHERE u.estate_id = :estate
  AND u.ends_on >= :since
ORDER BY u.ends_on DESC, u.id
LIMIT 200;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT u.tenant_id) AS tenants
FROM estate
JOIN sublet_request AS u ON u.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
