DROP VIEW IF EXISTS line_to_pick;
CREATE VIEW line_to_pick AS
SELECT order_line.order_id, taken.id AS article_id, taken.name, taken.shelf, order_line.quantity
FROM order_line
JOIN article AS wanted ON wanted.id = order_line.article_id
JOIN article AS taken ON taken.id = CASE
  WHEN wanted.stock < order_line.quantity AND EXISTS (SELECT 1 FROM active WHERE name LIKE 'fast%')
  THEN coalesce(wanted.similar_id, wanted.id)
  ELSE wanted.id
END;
