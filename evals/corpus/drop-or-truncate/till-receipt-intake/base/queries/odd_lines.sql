-- Odd lines.
SELECT
  shop,
  article,
  quantity,
  cents AS piece_cents,
  quantity * cents AS line_cents
FROM receipt_line
WHERE quantity = 1
  AND cents > 0
ORDER BY line_cents DESC, shop, article
LIMIT 25;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line;
