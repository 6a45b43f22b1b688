DELETE FROM playroom_booking
WHERE estate_id = :estate
  AND created_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
