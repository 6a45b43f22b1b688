SELECT article, quantity, cents
FROM receipt_line
WHERE shop = :shop AND receipt = :receipt
ORDER BY article;
