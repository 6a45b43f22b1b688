DROP VIEW IF EXISTS walk;
CREATE VIEW walk AS
SELECT order_id, name, shelf, quantity,
  row_number() OVER (
    PARTITION BY order_id
    ORDER BY CASE WHEN shelf LIKE 'cold%' AND EXISTS (SELECT 1 FROM active WHERE name = 'cold_first') THEN 1 ELSE 0 END, shelf
  ) AS step
FROM line_to_pick;
