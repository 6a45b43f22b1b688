UPDATE storage_box
SET tenant_id = NULL,
  channel = NULL,
  room = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
