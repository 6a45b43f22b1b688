UPDATE waste_pickup
SET tenant_id = NULL,
  code = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
