SELECT count(DISTINCT article) AS articles
FROM receipt_line;
