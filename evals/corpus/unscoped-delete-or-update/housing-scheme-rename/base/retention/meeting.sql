DELETE FROM meeting_vote
WHERE meeting_id IN (
  SELECT m.id
  FROM meeting AS m
  JOIN estate AS e ON e.id = m.estate_id
  WHERE e.id = :estate
    AND e.on_hold = 0
    AND m.noted_on < :before
);

DELETE FROM meeting
WHERE estate_id = :estate
  AND noted_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
