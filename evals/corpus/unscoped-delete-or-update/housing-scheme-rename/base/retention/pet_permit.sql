DELETE FROM pet_permit
WHERE EXISTS (
  SELECT 1
  FROM estate AS e
  WHERE e.id = pet_permit.estate_id
    AND e.id = :estate
    AND e.on_hold = 0
    AND pet_permit.ends_on < :before
);
