-- Holds that ran out, noted before they go so that the passenger can be told.
CREATE TABLE lapsed (
  id integer PRIMARY KEY,
  place_hold_id integer NOT NULL,
  sailing_id integer NOT NULL,
  told_at text
);

CREATE INDEX lapsed_by_sailing ON lapsed (sailing_id);
