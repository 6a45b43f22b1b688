DELETE FROM complaint_letter
WHERE complaint_id IN (
  SELECT c.id
  FROM complaint AS c
  JOIN estate AS e ON e.id = c.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND c.closed_on < :before
);

DELETE FROM complaint
WHERE estate_id = :estate
  AND closed_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
