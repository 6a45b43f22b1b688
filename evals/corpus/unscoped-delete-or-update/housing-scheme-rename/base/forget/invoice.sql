UPDATE invoice
SET tenant_id = NULL,
  phone = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
