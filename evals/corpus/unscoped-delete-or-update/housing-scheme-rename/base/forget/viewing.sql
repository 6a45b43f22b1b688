UPDATE viewing
SET tenant_id = NULL,
  channel = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
