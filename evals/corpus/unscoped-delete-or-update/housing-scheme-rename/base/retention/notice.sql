DELETE FROM notice
WHERE id IN (
  SELECT n.id
  FROM notice AS n
  JOIN estate AS e ON e.id = n.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND n.ends_on < :before
);
