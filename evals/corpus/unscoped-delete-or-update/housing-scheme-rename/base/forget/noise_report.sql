UPDATE noise_report
SET tenant_id = NULL,
  code = NULL,
  phone = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
