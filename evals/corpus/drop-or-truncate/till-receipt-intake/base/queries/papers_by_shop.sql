-- Papers by shop.
SELECT
  shop,
  count(DISTINCT receipt) AS receipts,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS papers_cents
FROM receipt_line
WHERE article LIKE 'papers-%'
GROUP BY shop
HAVING sum(quantity) > 32
ORDER BY pieces DESC, shop;
