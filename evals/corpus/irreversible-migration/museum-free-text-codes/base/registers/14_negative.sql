CREATE TABLE negative (
  site TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  width_mm INTEGER,
  finish TEXT,
  PRIMARY KEY (site, number)
);
