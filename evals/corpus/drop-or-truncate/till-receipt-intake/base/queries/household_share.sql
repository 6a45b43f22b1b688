-- Household share.
SELECT
  shop,
  sum(quantity * cents) AS all_cents,
  sum(CASE WHEN article LIKE 'household-%' THEN quantity * cents ELSE 0 END) AS household_cents
FROM receipt_line
GROUP BY shop
ORDER BY shop;
