DELETE FROM garden_plot
WHERE id IN (
  SELECT g.id
  FROM garden_plot AS g
  JOIN estate AS e ON e.id = g.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND g.created_on < :before
);
