UPDATE repair
SET tenant_id = NULL,
  code = NULL,
  handled_by = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
