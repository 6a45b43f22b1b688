UPDATE key_loan
SET tenant_id = NULL,
  phone = NULL,
  state = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
