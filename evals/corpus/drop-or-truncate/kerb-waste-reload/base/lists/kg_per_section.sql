SELECT s.street, SUM(l.kg) AS kg
FROM lift l
JOIN section s ON s.id = l.section_id
GROUP BY s.id
ORDER BY kg DESC;
