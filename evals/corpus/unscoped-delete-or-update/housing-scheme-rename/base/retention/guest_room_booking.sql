DELETE FROM guest_room_booking
WHERE id IN (
  SELECT g.id
  FROM guest_room_booking AS g
  JOIN estate AS e ON e.id = g.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND g.closed_on < :before
);
