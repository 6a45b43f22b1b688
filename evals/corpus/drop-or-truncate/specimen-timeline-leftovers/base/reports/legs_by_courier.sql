SELECT courier, count(*) AS legs
FROM courier_leg_v1
GROUP BY courier
ORDER BY courier;
