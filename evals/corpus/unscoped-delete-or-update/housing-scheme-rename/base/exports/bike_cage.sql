SELECT
  bike_cage.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  bike_cage.handled_by,
  bike_cage.code,
  bike_cage.noted_on
FROM bike_cage
JOIN estate ON estate.id = bike_cage.estate_id
JOIN tenant ON tenant.id = bike_cage.tenant_id
WHERE bike_cage.estate_id = :estate
  AND bike_cage.tenant_id = :tenant
ORDER BY bike_cage.id;
