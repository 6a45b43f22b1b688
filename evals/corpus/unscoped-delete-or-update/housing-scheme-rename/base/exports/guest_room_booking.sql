SELECT
  guest_room_booking.id,
  estate.name AS estate_name,
  tenant.name AS tenant_name,
  guest_room_booking.phone,
  guest_room_booking.state,
  guest_room_booking.closed_on
FROM guest_room_booking
JOIN estate ON estate.id = guest_room_booking.estate_id
JOIN tenant ON tenant.id = guest_room_booking.tenant_id
WHERE guest_room_booking.estate_id = :estate
  AND guest_room_booking.tenant_id = :tenant
ORDER BY guest_room_booking.id;
