CREATE TABLE timeline (
  specimen_id integer NOT NULL REFERENCES specimen (id),
  kind text NOT NULL,
  place text NOT NULL,
  begins text NOT NULL,
  ends text
);

INSERT INTO timeline (specimen_id, kind, place, begins, ends)
SELECT specimen_id, 'scan', station, scanned_at, scanned_at FROM scan_v1;

INSERT INTO timeline (specimen_id, kind, place, begins, ends)
SELECT specimen_id, 'label', printer, printed_at, printed_at FROM label_v1;

INSERT INTO timeline (specimen_id, kind, place, begins, ends)
SELECT specimen_id, 'leg', courier, left_at, arrived_at
FROM courier_leg_v1
JOIN specimen ON specimen.id = courier_leg_v1.specimen_id
WHERE arrived_at >= taken_at;

INSERT INTO timeline (specimen_id, kind, place, begins, ends)
SELECT specimen_id, 'warm', box, warm_at, cooled_at
FROM cooling_v1
JOIN specimen ON specimen.id = cooling_v1.specimen_id
WHERE cooled_at >= warm_at OR cooled_at IS NULL;
