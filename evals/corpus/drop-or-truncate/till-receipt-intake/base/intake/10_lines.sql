INSERT INTO receipt_line (shop, receipt, article, quantity, cents)
SELECT shop, receipt, article, CAST(quantity AS integer), CAST(cents AS integer)
FROM intake_line
WHERE taken = 0;

UPDATE intake_line
SET taken = 1
WHERE taken = 0;
