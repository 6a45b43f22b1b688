DELETE FROM cellar_claim
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = cellar_claim.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND cellar_claim.created_on < :before
);
