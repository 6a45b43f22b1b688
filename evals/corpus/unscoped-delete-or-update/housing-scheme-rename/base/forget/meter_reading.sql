UPDATE meter_reading
SET tenant_id = NULL,
  code = NULL,
  room = NULL
WHERE tenant_id = :tenant
  AND estate_id = :estate;
