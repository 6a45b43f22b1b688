DELETE FROM sublet_request
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = sublet_request.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND sublet_request.ends_on < :before
);
