CREATE TABLE sailing (
  id INTEGER PRIMARY KEY,
  leaves TEXT NOT NULL,
  vessel TEXT NOT NULL,
  quay_code TEXT,
  ramp_code TEXT,
  tide_code TEXT
);

CREATE TABLE booking (
  id INTEGER PRIMARY KEY,
  sailing_id INTEGER NOT NULL REFERENCES sailing (id),
  passengers INTEGER NOT NULL,
  metres REAL NOT NULL DEFAULT 0
);
