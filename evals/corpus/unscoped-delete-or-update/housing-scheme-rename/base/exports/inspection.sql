SELECT
  inspection.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  inspection.state,
  inspection.phone,
  inspection.noted_on
FROM inspection
JOIN estate ON estate.id = inspection.estate_id
JOIN tenant ON tenant.id = inspection.tenant_id
WHERE inspection.estate_id = :estate
  AND inspection.tenant_id = :tenant
ORDER BY inspection.id;
