DELETE FROM noise_report
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = noise_report.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND noise_report.closed_on < :before
);
