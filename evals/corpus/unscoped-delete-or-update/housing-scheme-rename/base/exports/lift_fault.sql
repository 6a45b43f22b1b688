SELECT
  lift_fault.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  lift_fault.amount,
  lift_fault.room,
  lift_fault.noted_on
FROM lift_fault
JOIN estate ON estate.id = lift_fault.estate_id
JOIN tenant ON tenant.id = lift_fault.tenant_id
WHERE lift_fault.estate_id = :estate
  AND lift_fault.tenant_id = :tenant
ORDER BY lift_fault.id;
