-- Lines to check.
SELECT
  shop,
  article,
  quantity,
  cents AS piece_cents,
  quantity * cents AS line_cents
FROM receipt_line
WHERE quantity > 4
  AND cents > 750
ORDER BY line_cents DESC, shop, article
LIMIT 50;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line;
