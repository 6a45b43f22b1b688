-- Fruit by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS fruit_cents
FROM receipt_line
WHERE article LIKE 'fruit-%'
GROUP BY shop
HAVING sum(quantity) > 18
ORDER BY pieces DESC, shop;
