UPDATE cellar_claim
SET tenant_id = NULL,
  place = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
