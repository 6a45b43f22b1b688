UPDATE sauna_slot
SET tenant_id = NULL,
  room = NULL,
  remark = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
