SELECT h.street, h.number, COUNT(*) AS meters
FROM house h
JOIN flat f ON f.house_id = h.id
JOIN mounting m ON m.flat_id = f.id AND m.removed IS NULL
GROUP BY h.id
ORDER BY h.street, h.number;
