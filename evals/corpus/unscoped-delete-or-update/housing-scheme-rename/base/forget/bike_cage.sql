UPDATE bike_cage
SET tenant_id = NULL,
  handled_by = NULL,
  code = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
