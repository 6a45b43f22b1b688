DELETE FROM reminder
WHERE id IN (
  SELECT r.id
  FROM reminder AS r
  JOIN estate AS e ON e.id = r.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND r.closed_on < :before
);
