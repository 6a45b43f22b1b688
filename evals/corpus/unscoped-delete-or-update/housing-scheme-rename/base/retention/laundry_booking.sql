DELETE FROM laundry_booking
WHERE id IN (
  SELECT l.id
  FROM laundry_booking AS l
  JOIN estate AS e ON e.id = l.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND l.ends_on < :before
);
