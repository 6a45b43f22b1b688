-- Seldom sold.
SELECT
  article,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS article_cents,
  count(DISTINCT receipt) AS receipts
FROM receipt_line
GROUP BY article
HAVING sum(quantity) < 160
ORDER BY pieces, article
LIMIT 15;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line;
