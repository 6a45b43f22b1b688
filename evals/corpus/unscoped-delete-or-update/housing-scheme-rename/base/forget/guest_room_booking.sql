UPDATE guest_room_booking
SET tenant_id = NULL,
  phone = NULL,
  state = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
