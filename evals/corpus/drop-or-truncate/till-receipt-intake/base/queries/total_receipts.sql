SELECT count(DISTINCT receipt) AS receipts
FROM receipt_line;
