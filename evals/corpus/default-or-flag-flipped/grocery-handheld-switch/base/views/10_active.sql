DROP VIEW IF EXISTS active;
CREATE VIEW active AS
SELECT name
FROM switch
WHERE is_on = 1;
