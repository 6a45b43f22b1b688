DROP VIEW IF EXISTS v_laboratory_groups;
CREATE VIEW v_laboratory_groups AS
SELECT d.blood_group, COUNT(*) AS units
FROM unit u
JOIN donor d ON d.donor_id = u.donor_id
WHERE u.state IN ('fresh', 'free')
GROUP BY d.blood_group;
