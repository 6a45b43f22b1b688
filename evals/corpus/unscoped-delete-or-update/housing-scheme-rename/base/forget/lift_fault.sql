UPDATE lift_fault
SET tenant_id = NULL,
  room = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
