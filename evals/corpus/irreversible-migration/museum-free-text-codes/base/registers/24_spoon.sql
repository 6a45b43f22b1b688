CREATE TABLE spoon (
  site TEXT NOT NULL,
  number INTEGER NOT NULL,
  title TEXT NOT NULL,
  maker TEXT,
  origin TEXT,
  PRIMARY KEY (site, number)
);
