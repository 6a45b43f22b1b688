-- Drinks share.
SELECT
  shop,
  sum(quantity * cents) AS all_cents,
  sum(CASE WHEN article LIKE 'drinks-%' THEN quantity * cents ELSE 0 END) AS drinks_cents
FROM receipt_line
GROUP BY shop
ORDER BY shop;
