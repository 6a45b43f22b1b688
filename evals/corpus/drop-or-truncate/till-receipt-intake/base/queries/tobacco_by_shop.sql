-- Tobacco by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS tobacco_cents
FROM receipt_line
WHERE article LIKE 'tobacco-%'
GROUP BY shop
HAVING sum(quantity) > 19
ORDER BY pieces DESC, shop;
