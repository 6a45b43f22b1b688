CREATE TABLE berth (
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  depth REAL
);

ALTER TABLE sailing ADD COLUMN berth_id INTEGER REFERENCES berth (id);
