DROP VIEW IF EXISTS screen;
CREATE VIEW screen AS
SELECT order_id, step, name, shelf, quantity,
  CASE WHEN EXISTS (SELECT 1 FROM active WHERE name = 'big_digits') THEN 'large' ELSE 'small' END AS digits
FROM walk;
