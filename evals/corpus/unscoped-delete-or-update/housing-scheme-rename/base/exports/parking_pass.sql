SELECT
  parking_pass.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  parking_pass.handled_by,
  parking_pass.channel,
  parking_pass.ends_on
FROM parking_pass
JOIN estate ON estate.id = parking_pass.estate_id
JOIN tenant ON tenant.id = parking_pass.tenant_id
WHERE parking_pass.estate_id = :estate
  AND parking_pass.tenant_id = :tenant
ORDER BY parking_pass.id;
