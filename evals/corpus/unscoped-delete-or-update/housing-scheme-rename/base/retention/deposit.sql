DELETE FROM deposit
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = deposit.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND deposit.ends_on < :before
);
