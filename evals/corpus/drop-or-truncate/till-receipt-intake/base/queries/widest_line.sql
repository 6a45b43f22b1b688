SELECT max(quantity) AS pieces
FROM receipt_line;
