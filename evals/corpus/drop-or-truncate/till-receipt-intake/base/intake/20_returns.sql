UPDATE shop_day
SET cents = 0
WHERE lines = 0;
