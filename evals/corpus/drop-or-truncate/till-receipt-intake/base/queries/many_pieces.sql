-- Many pieces.
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
LIMIT 10;
