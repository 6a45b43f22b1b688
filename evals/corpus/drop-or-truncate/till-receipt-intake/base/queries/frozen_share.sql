-- Frozen share.
SELECT
  shop,
  sum(quantity * cents) AS all_cents,
  sum(CASE WHEN article LIKE 'frozen-%' THEN quantity * cents ELSE 0 END) AS frozen_cents
FROM receipt_line
GROUP BY shop
ORDER BY shop;
