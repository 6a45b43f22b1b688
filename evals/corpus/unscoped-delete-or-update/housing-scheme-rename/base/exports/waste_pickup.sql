SELECT
  waste_pickup.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  waste_pickup.amount,
  waste_pickup.code,
  waste_pickup.created_on
FROM waste_pickup
JOIN estate ON estate.id = waste_pickup.estate_id
JOIN tenant ON tenant.id = waste_pickup.tenant_id
WHERE waste_pickup.estate_id = :estate
  AND waste_pickup.tenant_id = :tenant
ORDER BY waste_pickup.id;
