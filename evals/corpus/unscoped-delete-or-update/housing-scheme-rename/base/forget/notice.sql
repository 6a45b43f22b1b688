UPDATE notice
SET tenant_id = NULL,
  code = NULL,
  remark = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
