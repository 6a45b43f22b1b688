UPDATE visit
SET tenant_id = NULL,
  place = NULL,
  remark = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
