-- Guest room booking of one estate, newest first.
SELECT estate.name AS estate, tenant.name AS tenant, g.phone, g.state, g.closed_on
FROM guest_room_booking AS g
JOIN estate ON estate.id = g.estate_id
LEFT JOIN tenant ON tenant.id = g.tenant_id AND tenant.estate_id = g.estate_id
WHERE g.estate_id = :estate
  AND g.closed_on >= :since
ORDER BY g.closed_on DESC, g.id
LIMIT 100;

SELECT estate.name AS estate, count(*) AS number, count(DISTINCT g.tenant_id) AS tenants
FROM estate
JOIN guest_room_booking AS g ON g.estate_id = estate.id
GROUP BY estate.id, estate.name
ORDER BY estate.name;
