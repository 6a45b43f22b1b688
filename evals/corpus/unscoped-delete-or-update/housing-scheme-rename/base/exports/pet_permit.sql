SELECT
  pet_permit.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  pet_permit.code,
  pet_permit.remark,
  pet_permit.quantity,
  pet_permit.ends_on
FROM pet_permit
JOIN estate ON estate.id = pet_permit.estate_id
JOIN tenant ON tenant.id = pet_permit.tenant_id
WHERE pet_permit.estate_id = :estate
  AND pet_permit.tenant_id = :tenant
ORDER BY pet_permit.id;
