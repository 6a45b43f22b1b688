CREATE TABLE seal (
  site TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  finish TEXT,
  PRIMARY KEY (site, number)
);
