-- Tobacco share.
SELECT
  shop,
  sum(quantity * cents) AS all_cents,
  sum(CASE WHEN article LIKE 'tobacco-%' THEN quantity * cents ELSE 0 END) AS tobacco_cents
FROM receipt_line
GROUP BY shop
ORDER BY shop;
