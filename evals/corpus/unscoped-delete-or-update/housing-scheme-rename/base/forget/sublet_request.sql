UPDATE sublet_request
SET tenant_id = NULL,
  state = NULL,
  phone = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
