DELETE FROM invoice_line
WHERE invoice_id IN (
  SELECT i.id
  FROM invoice AS i
  JOIN estate AS e ON e.id = i.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND i.noted_on < :before
);

DELETE FROM invoice
WHERE estate_id = :estate
  AND noted_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
