-- Wine by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS wine_cents
FROM receipt_line
WHERE article LIKE 'wine-%'
GROUP BY shop
HAVING sum(quantity) > 33
ORDER BY pieces DESC, shop;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line
WHERE article LIKE 'wine-%';
