-- Receipts over limit.
SELECT
  shop,
  receipt,
  count(*) AS lines,
  sum(quantity * cents) AS receipt_cents
FROM receipt_line
GROUP BY shop, receipt
HAVING sum(quantity * cents) > 7000
ORDER BY receipt_cents DESC, shop, receipt
LIMIT 25;
