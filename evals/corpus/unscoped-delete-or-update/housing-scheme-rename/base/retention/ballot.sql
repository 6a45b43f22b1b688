DELETE FROM ballot
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = ballot.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND ballot.noted_on < :before
);
