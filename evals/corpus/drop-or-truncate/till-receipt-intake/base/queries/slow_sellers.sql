-- Slow sellers.
SELECT
  article,
  sum(quantity) AS pieces,
  sum(quantity * cents) AS article_cents,
  count(DISTINCT receipt) AS receipts
FROM receipt_line
GROUP BY article
HAVING sum(quantity) < 100
ORDER BY pieces, article
LIMIT 25;
