-- Toys by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS toys_cents
FROM receipt_line
WHERE article LIKE 'toys-%'
GROUP BY shop
HAVING sum(quantity) > 3
ORDER BY pieces DESC, shop;
