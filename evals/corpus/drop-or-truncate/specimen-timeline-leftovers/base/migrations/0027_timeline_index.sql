CREATE INDEX timeline_by_kind ON timeline (kind, begins);

INSERT INTO timeline (specimen_id, kind, place, begins, ends)
SELECT specimen_id, 'warm', box, warm_at, cooled_at
FROM cooling_v1
WHERE cooled_at < warm_at;
