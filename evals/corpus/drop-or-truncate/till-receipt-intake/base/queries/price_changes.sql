-- Price changes.
SELECT
  article,
  count(DISTINCT shop) AS shops,
  min(cents) AS least_cents,
  max(cents) AS most_cents
FROM receipt_line
WHERE quantity > 0
GROUP BY article
HAVING count(*) > 9
ORDER BY article;
