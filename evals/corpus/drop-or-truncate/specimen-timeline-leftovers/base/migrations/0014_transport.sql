CREATE TABLE courier_leg_v1 (
  id integer PRIMARY KEY,
  specimen_id integer NOT NULL REFERENCES specimen (id),
  courier text NOT NULL,
  left_at text NOT NULL,
  arrived_at text
);

CREATE TABLE cooling_v1 (
  id integer PRIMARY KEY,
  specimen_id integer NOT NULL REFERENCES specimen (id),
  box text NOT NULL,
  warm_at text NOT NULL,
  cooled_at text
);
