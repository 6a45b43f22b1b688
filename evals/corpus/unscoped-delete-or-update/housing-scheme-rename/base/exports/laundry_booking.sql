SELECT
  laundry_booking.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  laundry_booking.code,
  laundry_booking.remark,
  laundry_booking.channel,
  laundry_booking.ends_on
FROM laundry_booking
JOIN estate ON estate.id = laundry_booking.estate_id
JOIN tenant ON tenant.id = laundry_booking.tenant_id
WHERE laundry_booking.estate_id = :estate
  AND laundry_booking.tenant_id = :tenant
ORDER BY laundry_booking.id;
