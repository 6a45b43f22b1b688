-- Mixed baskets.
WITH basket AS (
  SELECT
    shop,
    receipt,
    sum(quantity) AS pieces,
    sum(quantity * cents) AS basket_cents
  FROM receipt_line
  GROUP BY shop, receipt
)
SELECT
  shop,
  count(*) AS baskets,
  avg(pieces) AS pieces,
  avg(basket_cents) AS average_cents
FROM basket
WHERE pieces > 5
GROUP BY shop
ORDER BY shop;

-- The same over all shops.
SELECT
  count(*) AS lines,
  sum(quantity * cents) AS all_cents
FROM receipt_line;
