-- Bakery by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS bakery_cents
FROM receipt_line
WHERE article LIKE 'bakery-%'
GROUP BY shop
HAVING sum(quantity) > 21
ORDER BY pieces DESC, shop;
