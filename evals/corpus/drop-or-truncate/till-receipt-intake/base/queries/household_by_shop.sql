-- Household by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS household_cents
FROM receipt_line
WHERE article LIKE 'household-%'
GROUP BY shop
HAVING sum(quantity) > 25
ORDER BY pieces DESC, shop;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line
WHERE article LIKE 'household-%';
