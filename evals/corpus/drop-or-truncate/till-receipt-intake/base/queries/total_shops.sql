SELECT count(DISTINCT shop) AS shops
FROM receipt_line;
