-- Drinks by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS drinks_cents
FROM receipt_line
WHERE article LIKE 'drinks-%'
GROUP BY shop
HAVING sum(quantity) > 29
ORDER BY pieces DESC, shop;
