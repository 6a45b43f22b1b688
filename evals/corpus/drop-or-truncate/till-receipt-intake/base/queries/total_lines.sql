SELECT count(*) AS lines
FROM receipt_line;
