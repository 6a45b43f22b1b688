DELETE FROM visit
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = visit.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND visit.ends_on < :before
);
