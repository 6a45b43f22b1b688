-- Sweets by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS sweets_cents
FROM receipt_line
WHERE article LIKE 'sweets-%'
GROUP BY shop
HAVING sum(quantity) > 31
ORDER BY pieces DESC, shop;
