SELECT
  playroom_booking.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  playroom_booking.state,
  playroom_booking.amount,
  playroom_booking.place,
  playroom_booking.created_on
FROM playroom_booking
JOIN estate ON estate.id = playroom_booking.estate_id
JOIN tenant ON tenant.id = playroom_booking.tenant_id
WHERE playroom_booking.estate_id = :estate
  AND playroom_booking.tenant_id = :tenant
ORDER BY playroom_booking.id;
