UPDATE meeting
SET tenant_id = NULL,
  state = NULL,
  handled_by = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
