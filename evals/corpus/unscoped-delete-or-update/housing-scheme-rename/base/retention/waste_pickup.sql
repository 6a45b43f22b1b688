DELETE FROM waste_pickup
WHERE id IN (
  SELECT w.id
  FROM waste_pickup AS w
  JOIN estate AS e ON e.id = w.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND w.created_on < :before
);
