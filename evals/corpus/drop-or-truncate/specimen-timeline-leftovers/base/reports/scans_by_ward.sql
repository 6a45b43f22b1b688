SELECT specimen.ward, count(*) AS scans
FROM scan_v1
JOIN specimen ON specimen.id = scan_v1.specimen_id
GROUP BY specimen.ward
ORDER BY specimen.ward;
