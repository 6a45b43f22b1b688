-- Dairy share.
SELECT
  shop,
  sum(quantity * cents) AS all_cents,
  sum(CASE WHEN article LIKE 'dairy-%' THEN quantity * cents ELSE 0 END) AS dairy_cents
FROM receipt_line
GROUP BY shop
ORDER BY shop;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line;
