DELETE FROM heating_log
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = heating_log.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND heating_log.noted_on < :before
);
