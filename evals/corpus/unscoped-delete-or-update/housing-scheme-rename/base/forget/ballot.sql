UPDATE ballot
SET tenant_id = NULL,
  remark = NULL,
  state = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
