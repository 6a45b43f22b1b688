CREATE TABLE show (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  starts TEXT NOT NULL
);

CREATE TABLE sold_seat (
  show_id INTEGER NOT NULL REFERENCES show (id),
  seat TEXT NOT NULL,
  member_id INTEGER,
  returned INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  card TEXT NOT NULL,
  season TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (card, season)
);

CREATE TABLE price (
  show_id INTEGER NOT NULL REFERENCES show (id),
  zone TEXT NOT NULL,
  cents INTEGER NOT NULL,
  PRIMARY KEY (show_id, zone)
);
