-- Butcher by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS butcher_cents
FROM receipt_line
WHERE article LIKE 'butcher-%'
GROUP BY shop
HAVING sum(quantity) > 11
ORDER BY pieces DESC, shop;
