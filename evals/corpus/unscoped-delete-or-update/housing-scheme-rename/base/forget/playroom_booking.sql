UPDATE playroom_booking
SET tenant_id = NULL,
  state = NULL,
  place = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
