-- the screens in the halls, every ten seconds
SELECT leaves, vessel, berth.label FROM sailing LEFT JOIN berth ON berth.id = sailing.berth_id ORDER BY leaves LIMIT 8;
