DELETE FROM place_hold
WHERE sailing_id IN (SELECT id FROM sailing WHERE departs_at < :now);
