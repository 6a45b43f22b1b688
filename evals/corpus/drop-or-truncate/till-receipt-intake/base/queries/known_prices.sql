-- Known prices.
SELECT
  article,
  count(DISTINCT shop) AS shops,
  min(cents) AS least_cents,
  max(cents) AS most_cents
FROM receipt_line
WHERE quantity > 0
GROUP BY article
HAVING count(*) > 2
ORDER BY article;
