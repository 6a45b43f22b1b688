UPDATE laundry_booking
SET tenant_id = NULL,
  code = NULL,
  remark = NULL
WHERE tenant_id IN (
  SELECT id
  FROM tenant
  WHERE id = :tenant
    AND estate_id = :estate
);
