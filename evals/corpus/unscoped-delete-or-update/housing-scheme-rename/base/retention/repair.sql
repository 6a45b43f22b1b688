DELETE FROM repair_note
WHERE repair_id IN (
  SELECT r.id
  FROM repair AS r
  JOIN estate AS e ON e.id = r.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND r.noted_on < :before
);

DELETE FROM repair
WHERE estate_id = :estate
  AND noted_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
