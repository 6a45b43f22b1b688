DELETE FROM place_hold
WHERE paid_at IS NULL AND held_until < :now;
