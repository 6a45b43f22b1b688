UPDATE deposit
SET tenant_id = NULL,
  channel = NULL,
  handled_by = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
