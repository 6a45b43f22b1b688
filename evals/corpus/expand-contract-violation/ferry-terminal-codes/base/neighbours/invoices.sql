-- harbour dues, at night
SELECT vessel, count(*) FROM sailing GROUP BY vessel;
