UPDATE reminder
SET tenant_id = NULL,
  place = NULL,
  code = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
