UPDATE parking_pass
SET tenant_id = NULL,
  handled_by = NULL,
  channel = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
