-- Flowers by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS flowers_cents
FROM receipt_line
WHERE article LIKE 'flowers-%'
GROUP BY shop
HAVING sum(quantity) > 20
ORDER BY pieces DESC, shop;
