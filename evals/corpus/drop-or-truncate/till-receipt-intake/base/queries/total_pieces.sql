SELECT sum(quantity) AS pieces
FROM receipt_line;
