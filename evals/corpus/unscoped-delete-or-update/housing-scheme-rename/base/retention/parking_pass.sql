DELETE FROM parking_pass
WHERE id IN (
  SELECT p.id
  FROM parking_pass AS p
  JOIN estate AS e ON e.id = p.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND p.ends_on < :before
);
