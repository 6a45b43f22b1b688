-- Shelf prices.
SELECT
  article,
  count(DISTINCT shop) AS shops,
  min(cents) AS least_cents,
  max(cents) AS most_cents
FROM receipt_line
WHERE quantity > 0
GROUP BY article
HAVING count(*) > 13
ORDER BY article;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line;
