SELECT box, count(*) AS openings
FROM cooling_v1
GROUP BY box
ORDER BY box;
