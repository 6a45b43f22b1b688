-- Dairy by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS dairy_cents
FROM receipt_line
WHERE article LIKE 'dairy-%'
GROUP BY shop
HAVING sum(quantity) > 34
ORDER BY pieces DESC, shop;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line
WHERE article LIKE 'dairy-%';
