CREATE TABLE sailing (
  id integer PRIMARY KEY,
  route text NOT NULL,
  departs_at text NOT NULL
);

CREATE TABLE place_hold (
  hold_id integer PRIMARY KEY,
  sailing_id integer NOT NULL REFERENCES sailing (id),
  lane text NOT NULL,
  held_until text NOT NULL,
  paid_at text
);
