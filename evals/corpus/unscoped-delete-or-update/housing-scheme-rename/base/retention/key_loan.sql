DELETE FROM key_loan
WHERE estate_id = :estate
  AND closed_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
