DELETE FROM meter_reading
WHERE estate_id = :estate
  AND noted_on < :before
  AND (SELECT on_hold FROM estate WHERE id = :estate) = 0;
