DELETE FROM lift_call
WHERE lift_fault_id IN (
  SELECT l.id
  FROM lift_fault AS l
  JOIN estate AS e ON e.id = l.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND l.noted_on < :before
);

DELETE FROM lift_fault
WHERE estate_id = :estate
  AND noted_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
