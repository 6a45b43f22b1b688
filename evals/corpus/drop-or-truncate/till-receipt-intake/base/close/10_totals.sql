DELETE FROM shop_day;

INSERT INTO shop_day (shop, lines, cents)
SELECT shop, count(*), sum(quantity * cents)
FROM receipt_line
GROUP BY shop;
