SELECT article, sum(quantity) AS sold
FROM receipt_line
GROUP BY article
ORDER BY sold DESC, article
LIMIT 20;
