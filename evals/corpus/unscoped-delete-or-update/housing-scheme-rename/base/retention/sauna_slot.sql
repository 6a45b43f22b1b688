DELETE FROM sauna_slot
WHERE estate_id = :estate
  AND ends_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
