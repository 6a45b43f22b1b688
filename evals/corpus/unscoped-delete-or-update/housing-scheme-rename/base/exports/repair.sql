SELECT
  repair.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  repair.code,
  repair.handled_by,
  repair.place,
  repair.noted_on
FROM repair
JOIN estate ON estate.id = repair.estate_id
JOIN tenant ON tenant.id = repair.tenant_id
WHERE repair.estate_id = :estate
  AND repair.tenant_id = :tenant
ORDER BY repair.id;
