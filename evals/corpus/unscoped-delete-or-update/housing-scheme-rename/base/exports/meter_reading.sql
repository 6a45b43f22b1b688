SELECT
  meter_reading.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  meter_reading.amount,
  meter_reading.code,
  meter_reading.room,
  meter_reading.noted_on
FROM meter_reading
JOIN estate ON estate.id = meter_reading.estate_id
JOIN tenant ON tenant.id = meter_reading.tenant_id
WHERE meter_reading.estate_id = :estate
  AND meter_reading.tenant_id = :tenant
ORDER BY meter_reading.id;
