SELECT printer, count(*) AS labels
FROM label_v1
GROUP BY printer
ORDER BY printer;
